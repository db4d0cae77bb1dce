// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `UploadOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenscalars#UploadResponse",
    &[
        ("Data", schema::Kind::Blob, &[schema::Trait::HttpPayload]),
        ("Kind", schema::Kind::String, &[schema::Trait::HttpHeader("Content-Type")]),
    ],
    &[],
);

impl serde::Members for crate::operation::upload::UploadOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.data);
        writer.optional(1, &self.kind);
    }
}

impl serde::Structure for crate::operation::upload::UploadOutput {
    type Builder = crate::operation::upload::builders::UploadOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.data),
            1 => reader.optional(&mut builder.kind),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            data: builder.data.unwrap_or_else(|| crate::primitives::Blob::new([])),
            kind: builder.kind,
            _request_id: builder._request_id,
        }
    }
}
