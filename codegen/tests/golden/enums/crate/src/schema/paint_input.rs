// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PaintInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenenums#PaintRequest",
    &[
        ("Color", schema::Kind::String, &[]),
        ("Colors", schema::Kind::List(&super::color_list::SHAPE), &[]),
        ("Shade", schema::Kind::String, &[schema::Trait::HttpQuery("shade")]),
        ("Operator", schema::Kind::String, &[]),
        ("Single", schema::Kind::String, &[]),
    ],
    &[
        schema::Trait::Http("POST", "/paint", 200),
        schema::Trait::OriginalName("PaintRequest"),
    ],
);

impl serde::Members for crate::operation::paint::PaintInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.color);
        writer.optional(1, &self.colors);
        writer.optional(2, &self.shade);
        writer.optional(3, &self.operator);
        writer.optional(4, &self.single);
    }
}
