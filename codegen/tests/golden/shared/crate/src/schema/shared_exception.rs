// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `SharedException` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#SharedException",
    &[
        ("message", schema::Kind::String, &[]),
        ("Details", schema::Kind::List(&super::tag_list::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::types::error::SharedException {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.message);
        writer.always(1, &self.details);
    }
}

impl serde::Structure for crate::types::error::SharedException {
    type Builder = crate::types::error::builders::SharedExceptionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.message),
            1 => reader.optional(&mut builder.details),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            details: builder.details.unwrap_or_default(),
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
