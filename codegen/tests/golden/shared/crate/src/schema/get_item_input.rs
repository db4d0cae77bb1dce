// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GetItemInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#GetItemInput",
    &[("Id", schema::Kind::String, &[schema::Trait::HttpLabel])],
    &[
        schema::Trait::Http("GET", "/items/{Id}", 200),
        schema::Trait::OriginalName("GetItemInput"),
    ],
);

impl serde::Members for crate::operation::get_item::GetItemInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.id);
    }
}
