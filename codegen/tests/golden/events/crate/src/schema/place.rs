// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Place` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#Place",
    &[
        ("Room", schema::Kind::String, &[]),
        ("Secret", schema::Kind::String, &[schema::Trait::Sensitive]),
    ],
    &[],
);

impl serde::Members for crate::types::Place {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.room);
        writer.optional(1, &self.secret);
    }
}

impl serde::Structure for crate::types::Place {
    type Builder = crate::types::builders::PlaceBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.room),
            1 => reader.optional(&mut builder.secret),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            room: builder.room,
            secret: builder.secret,
        }
    }
}
