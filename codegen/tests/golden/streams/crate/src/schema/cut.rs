// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Cut` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenstreams#Cut",
    &[("Bytes", schema::Kind::Blob, &[schema::Trait::EventPayload])],
    &[],
);

impl serde::Members for crate::types::Cut {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.bytes);
    }
}

impl serde::Structure for crate::types::Cut {
    type Builder = crate::types::builders::CutBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.bytes) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self { bytes: builder.bytes }
    }
}
