// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PersistentChat` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#PersistentChat",
    &[
        ("RehydrationType", schema::Kind::String, &[]),
        ("SourceContactId", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::PersistentChat {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.rehydration_type);
        writer.optional(1, &self.source_contact_id);
    }
}

impl serde::Structure for crate::types::PersistentChat {
    type Builder = crate::types::builders::PersistentChatBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.rehydration_type),
            1 => reader.optional(&mut builder.source_contact_id),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            rehydration_type: builder.rehydration_type,
            source_contact_id: builder.source_contact_id,
        }
    }
}
