// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ServiceQuotaExceededException` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ServiceQuotaExceededException",
    &[("Message", schema::Kind::String, &[]), ("Reason", schema::Kind::Union, &[])],
    &[],
);

impl serde::Members for crate::types::error::ServiceQuotaExceededException {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.message);
        writer.optional(1, &self.reason);
    }
}

impl serde::Structure for crate::types::error::ServiceQuotaExceededException {
    type Builder = crate::types::error::builders::ServiceQuotaExceededExceptionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.message),
            1 => reader.optional(&mut builder.reason),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            reason: builder.reason,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
