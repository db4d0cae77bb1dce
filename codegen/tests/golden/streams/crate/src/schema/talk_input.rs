// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `TalkInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenstreams#TalkRequest",
    &[
        ("Name", schema::Kind::String, &[schema::Trait::HttpLabel]),
        (
            "Said",
            schema::Kind::Union,
            &[schema::Trait::HttpPayload, schema::Trait::Streaming],
        ),
    ],
    &[
        schema::Trait::Http("POST", "/talks/{Name}", 200),
        schema::Trait::OriginalName("TalkRequest"),
    ],
);

impl serde::Members for crate::operation::talk::TalkInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.name);
    }
}
