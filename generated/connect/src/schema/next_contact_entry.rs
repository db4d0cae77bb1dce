// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `NextContactEntry` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#NextContactEntry",
    &[
        ("Type", schema::Kind::String, &[]),
        ("NextContactMetadata", schema::Kind::Union, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::NextContactEntry {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.r#type);
        writer.optional(1, &self.next_contact_metadata);
    }
}

impl serde::Structure for crate::types::NextContactEntry {
    type Builder = crate::types::builders::NextContactEntryBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.r#type),
            1 => reader.optional(&mut builder.next_contact_metadata),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            r#type: builder.r#type,
            next_contact_metadata: builder.next_contact_metadata,
        }
    }
}
