// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AnonymousInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenscalars#AnonymousInput",
    &[],
    &[schema::Trait::Http("POST", "/anonymous", 200)],
);

impl serde::Members for crate::operation::anonymous::AnonymousInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, _writer: &mut serde::Writer<'_>) {}
}
