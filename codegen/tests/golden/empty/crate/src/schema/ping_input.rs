// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PingInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenempty#PingInput",
    &[],
    &[schema::Trait::Http("POST", "/ping", 200)],
);

impl serde::Members for crate::operation::ping::PingInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, _writer: &mut serde::Writer<'_>) {}
}
