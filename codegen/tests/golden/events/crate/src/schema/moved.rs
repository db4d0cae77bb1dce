// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Moved` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#Moved",
    &[("To", schema::Kind::Structure, &[schema::Trait::EventPayload])],
    &[],
);

impl serde::Members for crate::types::Moved {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.to);
    }
}

impl serde::Structure for crate::types::Moved {
    type Builder = crate::types::builders::MovedBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.to) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self { to: builder.to }
    }
}
