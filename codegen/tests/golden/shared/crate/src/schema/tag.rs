// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Tag` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#Tag",
    &[("Key", schema::Kind::String, &[]), ("Value", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::Tag {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.key);
        writer.optional(1, &self.value);
    }
}

impl serde::Structure for crate::types::Tag {
    type Builder = crate::types::builders::TagBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.key),
            1 => reader.optional(&mut builder.value),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            key: builder.key.unwrap_or_default(),
            value: builder.value,
        }
    }
}
