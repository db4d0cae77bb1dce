// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Note` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#Note",
    &[("Text", schema::Kind::String, &[schema::Trait::EventPayload])],
    &[],
);

impl serde::Members for crate::types::Note {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.text);
    }
}

impl serde::Structure for crate::types::Note {
    type Builder = crate::types::builders::NoteBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.text) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self { text: builder.text }
    }
}
