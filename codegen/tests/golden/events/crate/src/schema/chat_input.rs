// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ChatInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#ChatRequest",
    &[
        ("Room", schema::Kind::String, &[]),
        ("Said", schema::Kind::Union, &[schema::Trait::Streaming]),
    ],
    &[schema::Trait::Http("POST", "/", 200), schema::Trait::OriginalName("ChatRequest")],
);

impl serde::Members for crate::operation::chat::ChatInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.room);
    }
}
