// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `HeaderException` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenscalars#HeaderException",
    &[
        ("Message", schema::Kind::String, &[]),
        (
            "RetryAfter",
            schema::Kind::Integer,
            &[schema::Trait::HttpHeader("Retry-After")],
        ),
    ],
    &[],
);

impl serde::Members for crate::types::error::HeaderException {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.message);
        writer.optional(1, &self.retry_after);
    }
}

impl serde::Structure for crate::types::error::HeaderException {
    type Builder = crate::types::error::builders::HeaderExceptionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.message),
            1 => reader.optional(&mut builder.retry_after),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            retry_after: builder.retry_after,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
