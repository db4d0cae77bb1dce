// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `CopyInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenstreams#CopyRequest",
    &[
        ("Name", schema::Kind::String, &[schema::Trait::HttpLabel]),
        ("Kind", schema::Kind::String, &[schema::Trait::HttpHeader("Content-Type")]),
        (
            "Body",
            schema::Kind::Blob,
            &[schema::Trait::HttpPayload, schema::Trait::Streaming],
        ),
    ],
    &[
        schema::Trait::Http("POST", "/copies/{Name}", 200),
        schema::Trait::OriginalName("CopyRequest"),
    ],
);

impl serde::Members for crate::operation::copy::CopyInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.name);
        writer.optional(1, &self.kind);
    }
}
