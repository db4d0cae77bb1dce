// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ListenInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#ListenRequest",
    &[("Room", schema::Kind::String, &[])],
    &[
        schema::Trait::Http("POST", "/", 200),
        schema::Trait::OriginalName("ListenRequest"),
    ],
);

impl serde::Members for crate::operation::listen::ListenInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.room);
    }
}
