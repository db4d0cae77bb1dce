// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RequiredMessageException` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenempty#RequiredMessageException",
    &[("Message", schema::Kind::String, &[]), ("Count", schema::Kind::Integer, &[])],
    &[],
);

impl serde::Members for crate::types::error::RequiredMessageException {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.message);
        writer.always(1, &self.count);
    }
}

impl serde::Structure for crate::types::error::RequiredMessageException {
    type Builder = crate::types::error::builders::RequiredMessageExceptionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.message),
            1 => reader.optional(&mut builder.count),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message.unwrap_or_default(),
            count: builder.count.unwrap_or_default(),
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
