// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `InternalServiceException` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#InternalServiceException",
    &[("Message", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::error::InternalServiceException {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.message);
    }
}

impl serde::Structure for crate::types::error::InternalServiceException {
    type Builder = crate::types::error::builders::InternalServiceExceptionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.message) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
