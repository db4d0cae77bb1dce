// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Result2Input` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenprelude#Vec",
    &[
        ("Value", schema::Kind::String, &[]),
        ("Values", schema::Kind::List(&super::text_list::SHAPE), &[]),
    ],
    &[schema::Trait::Http("POST", "/result2", 200), schema::Trait::OriginalName("Vec")],
);

impl serde::Members for crate::operation::result2::Result2Input {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.value);
        writer.optional(1, &self.values);
    }
}
