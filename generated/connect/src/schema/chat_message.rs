// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ChatMessage` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ChatMessage",
    &[
        ("ContentType", schema::Kind::String, &[]),
        ("Content", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::ChatMessage {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.content_type);
        writer.always(1, &self.content);
    }
}

impl serde::Structure for crate::types::ChatMessage {
    type Builder = crate::types::builders::ChatMessageBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.content_type),
            1 => reader.optional(&mut builder.content),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            content_type: builder.content_type.unwrap_or_default(),
            content: builder.content.unwrap_or_default(),
        }
    }
}
