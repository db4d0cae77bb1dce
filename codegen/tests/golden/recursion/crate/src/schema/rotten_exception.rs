// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RottenException` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#RottenException",
    &[("Message", schema::Kind::String, &[]), ("Cause", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::error::RottenException {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.message);
        writer.optional(1, &self.cause);
    }
}

impl serde::Structure for crate::types::error::RottenException {
    type Builder = crate::types::error::builders::RottenExceptionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.message),
            1 => reader.optional(&mut builder.cause),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            cause: builder.cause,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
