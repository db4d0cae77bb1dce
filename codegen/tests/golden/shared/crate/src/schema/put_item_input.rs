// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PutItemInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#PutItemRequest",
    &[("Item", schema::Kind::Structure, &[]), ("Token", schema::Kind::String, &[])],
    &[
        schema::Trait::Http("PUT", "/items", 200),
        schema::Trait::OriginalName("PutItemRequest"),
    ],
);

impl serde::Members for crate::operation::put_item::PutItemInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.item);
        writer.optional(1, &self.token);
    }
}
