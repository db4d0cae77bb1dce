// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `UploadInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenscalars#UploadRequest",
    &[
        ("Kind", schema::Kind::String, &[schema::Trait::HttpHeader("Content-Type")]),
        ("Data", schema::Kind::Blob, &[schema::Trait::HttpPayload]),
    ],
    &[
        schema::Trait::Http("POST", "/blobs", 200),
        schema::Trait::OriginalName("UploadRequest"),
    ],
);

impl serde::Members for crate::operation::upload::UploadInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.kind);
        writer.optional(1, &self.data);
    }
}
