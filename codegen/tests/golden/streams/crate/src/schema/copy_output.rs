// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `CopyOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenstreams#CopyResponse",
    &[
        ("Size", schema::Kind::Integer, &[schema::Trait::HttpHeader("x-size")]),
        (
            "Body",
            schema::Kind::Blob,
            &[schema::Trait::HttpPayload, schema::Trait::Streaming],
        ),
    ],
    &[],
);

impl serde::Members for crate::operation::copy::CopyOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.size);
    }
}

impl serde::Structure for crate::operation::copy::CopyOutput {
    type Builder = crate::operation::copy::builders::CopyOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.size) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            size: builder.size.unwrap_or_default(),
            body: builder.body.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
