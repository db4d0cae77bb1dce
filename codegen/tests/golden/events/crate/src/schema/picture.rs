// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Picture` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#Picture",
    &[
        ("Kind", schema::Kind::String, &[schema::Trait::EventHeader]),
        ("Bytes", schema::Kind::Blob, &[schema::Trait::EventPayload]),
    ],
    &[],
);

impl serde::Members for crate::types::Picture {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.kind);
        writer.optional(1, &self.bytes);
    }
}

impl serde::Structure for crate::types::Picture {
    type Builder = crate::types::builders::PictureBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.kind),
            1 => reader.optional(&mut builder.bytes),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            kind: builder.kind,
            bytes: builder.bytes,
        }
    }
}
