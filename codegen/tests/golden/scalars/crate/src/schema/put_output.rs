// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PutOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenscalars#PutResponse",
    &[
        ("Status", schema::Kind::Integer, &[schema::Trait::HttpResponseCode]),
        ("Etag", schema::Kind::String, &[schema::Trait::HttpHeader("ETag")]),
        (
            "Modified",
            schema::Kind::Timestamp,
            &[schema::Trait::HttpHeader("Last-Modified")],
        ),
        (
            "Meta",
            schema::Kind::Map(&super::text_map::SHAPE),
            &[schema::Trait::HttpPrefixHeaders("x-meta-")],
        ),
        (
            "Labels",
            schema::Kind::List(&super::text_list::SHAPE),
            &[schema::Trait::HttpHeader("x-labels")],
        ),
        (
            "Body",
            schema::Kind::Structure,
            &[schema::Trait::JsonName("body-of"), schema::Trait::XmlName("body-of")],
        ),
    ],
    &[],
);

impl serde::Members for crate::operation::put::PutOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.status);
        writer.always(1, &self.etag);
        writer.optional(2, &self.modified);
        writer.optional(3, &self.meta);
        writer.optional(4, &self.labels);
        writer.optional(5, &self.body);
    }
}

impl serde::Structure for crate::operation::put::PutOutput {
    type Builder = crate::operation::put::builders::PutOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.status),
            1 => reader.optional(&mut builder.etag),
            2 => reader.optional(&mut builder.modified),
            3 => reader.optional(&mut builder.meta),
            4 => reader.optional(&mut builder.labels),
            5 => reader.optional(&mut builder.body),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            status: builder.status.unwrap_or_default(),
            etag: builder.etag.unwrap_or_default(),
            modified: builder.modified,
            meta: builder.meta,
            labels: builder.labels,
            body: builder.body,
            _request_id: builder._request_id,
        }
    }
}
