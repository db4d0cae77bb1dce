// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `SendInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenempty#Nothing",
    &[],
    &[schema::Trait::Http("POST", "/send", 200), schema::Trait::OriginalName("Nothing")],
);

impl serde::Members for crate::operation::send::SendInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, _writer: &mut serde::Writer<'_>) {}
}
