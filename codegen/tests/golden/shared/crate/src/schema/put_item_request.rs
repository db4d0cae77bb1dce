// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PutItemRequest` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#PutItemRequest",
    &[("Item", schema::Kind::Structure, &[]), ("Token", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::PutItemRequest {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.item);
        writer.optional(1, &self.token);
    }
}

impl serde::Structure for crate::types::PutItemRequest {
    type Builder = crate::types::builders::PutItemRequestBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.item),
            1 => reader.optional(&mut builder.token),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            item: builder.item,
            token: builder.token,
        }
    }
}
