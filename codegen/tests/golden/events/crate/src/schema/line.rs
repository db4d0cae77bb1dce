// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Line` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#Line",
    &[
        ("By", schema::Kind::String, &[schema::Trait::EventHeader]),
        ("Loud", schema::Kind::Boolean, &[schema::Trait::EventHeader]),
        ("Count", schema::Kind::Integer, &[schema::Trait::EventHeader]),
        ("Total", schema::Kind::Long, &[schema::Trait::EventHeader]),
        ("At", schema::Kind::Timestamp, &[schema::Trait::EventHeader]),
        ("Key", schema::Kind::Blob, &[schema::Trait::EventHeader]),
        ("Text", schema::Kind::String, &[]),
        ("Words", schema::Kind::List(&super::texts::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Line {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.by);
        writer.optional(1, &self.loud);
        writer.optional(2, &self.count);
        writer.optional(3, &self.total);
        writer.optional(4, &self.at);
        writer.optional(5, &self.key);
        writer.optional(6, &self.text);
        writer.optional(7, &self.words);
    }
}

impl serde::Structure for crate::types::Line {
    type Builder = crate::types::builders::LineBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.by),
            1 => reader.optional(&mut builder.loud),
            2 => reader.optional(&mut builder.count),
            3 => reader.optional(&mut builder.total),
            4 => reader.optional(&mut builder.at),
            5 => reader.optional(&mut builder.key),
            6 => reader.optional(&mut builder.text),
            7 => reader.optional(&mut builder.words),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            by: builder.by,
            loud: builder.loud,
            count: builder.count,
            total: builder.total,
            at: builder.at,
            key: builder.key,
            text: builder.text,
            words: builder.words,
        }
    }
}
