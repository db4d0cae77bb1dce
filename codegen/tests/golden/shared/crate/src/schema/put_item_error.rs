// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PutItemError` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#PutItemError",
    &[("message", schema::Kind::String, &[]), ("Item", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::error::PutItemError {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.message);
        writer.optional(1, &self.item);
    }
}

impl serde::Structure for crate::types::error::PutItemError {
    type Builder = crate::types::error::builders::PutItemErrorBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.message),
            1 => reader.optional(&mut builder.item),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            item: builder.item,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
