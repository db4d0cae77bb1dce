// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `CopyItemInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#Item",
    &[
        ("Id", schema::Kind::String, &[]),
        ("Tags", schema::Kind::List(&super::tag_list::SHAPE), &[]),
    ],
    &[schema::Trait::Http("POST", "/copyitem", 200), schema::Trait::OriginalName("Item")],
);

impl serde::Members for crate::operation::copy_item::CopyItemInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.id);
        writer.optional(1, &self.tags);
    }
}
