// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `FetchInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenprelude#Input",
    &[
        ("Value", schema::Kind::String, &[]),
        ("Values", schema::Kind::List(&super::text_list::SHAPE), &[]),
    ],
    &[schema::Trait::Http("POST", "/fetch", 200), schema::Trait::OriginalName("Input")],
);

impl serde::Members for crate::operation::fetch::FetchInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.value);
        writer.optional(1, &self.values);
    }
}
