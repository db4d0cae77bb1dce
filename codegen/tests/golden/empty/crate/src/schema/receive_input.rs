// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ReceiveInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenempty#ReceiveInput",
    &[],
    &[schema::Trait::Http("GET", "/receive", 200)],
);

impl serde::Members for crate::operation::receive::ReceiveInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, _writer: &mut serde::Writer<'_>) {}
}
