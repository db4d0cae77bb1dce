// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PutInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenscalars#PutRequest",
    &[
        ("Id", schema::Kind::String, &[schema::Trait::HttpLabel]),
        ("When", schema::Kind::Timestamp, &[schema::Trait::HttpLabel]),
        ("Rest", schema::Kind::String, &[schema::Trait::HttpLabel]),
        ("Etag", schema::Kind::String, &[schema::Trait::HttpHeader("If-Match")]),
        ("Count", schema::Kind::Integer, &[schema::Trait::HttpHeader("x-count")]),
        ("Since", schema::Kind::Timestamp, &[schema::Trait::HttpHeader("x-since")]),
        (
            "Until",
            schema::Kind::Timestamp,
            &[
                schema::Trait::HttpHeader("x-until"),
                schema::Trait::TimestampFormat(schema::TimestampFormat::EpochSeconds),
            ],
        ),
        (
            "Labels",
            schema::Kind::List(&super::text_list::SHAPE),
            &[schema::Trait::HttpHeader("x-labels")],
        ),
        ("Page", schema::Kind::Integer, &[schema::Trait::HttpQuery("page")]),
        (
            "Ids",
            schema::Kind::List(&super::text_list::SHAPE),
            &[schema::Trait::HttpQuery("id")],
        ),
        ("From", schema::Kind::Timestamp, &[schema::Trait::HttpQuery("from")]),
        (
            "Extra",
            schema::Kind::Map(&super::text_map::SHAPE),
            &[schema::Trait::HttpQueryParams],
        ),
        (
            "Meta",
            schema::Kind::Map(&super::text_map::SHAPE),
            &[schema::Trait::HttpPrefixHeaders("x-meta-")],
        ),
        ("Token", schema::Kind::String, &[]),
        (
            "Body",
            schema::Kind::Structure,
            &[schema::Trait::JsonName("body-of"), schema::Trait::XmlName("body-of")],
        ),
        ("Either", schema::Kind::Union, &[]),
    ],
    &[
        schema::Trait::Http("PUT", "/things/{Id}/{When}/{Rest+}?fixed=1", 201),
        schema::Trait::OriginalName("PutRequest"),
    ],
);

impl serde::Members for crate::operation::put::PutInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.id);
        writer.optional(1, &self.when);
        writer.optional(2, &self.rest);
        writer.optional(3, &self.etag);
        writer.optional(4, &self.count);
        writer.optional(5, &self.since);
        writer.optional(6, &self.until);
        writer.optional(7, &self.labels);
        writer.optional(8, &self.page);
        writer.optional(9, &self.ids);
        writer.optional(10, &self.from);
        writer.optional(11, &self.extra);
        writer.optional(12, &self.meta);
        writer.optional(13, &self.token);
        writer.optional(14, &self.body);
        writer.optional(15, &self.either);
    }
}
