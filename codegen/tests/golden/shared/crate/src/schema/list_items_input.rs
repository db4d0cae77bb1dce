// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ListItemsInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#PutItemInput",
    &[("Limit", schema::Kind::Integer, &[]), ("Label", schema::Kind::String, &[])],
    &[
        schema::Trait::Http("POST", "/listitems", 200),
        schema::Trait::OriginalName("PutItemInput"),
    ],
);

impl serde::Members for crate::operation::list_items::ListItemsInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.limit);
        writer.optional(1, &self.label);
    }
}
