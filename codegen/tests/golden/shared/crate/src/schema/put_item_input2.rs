// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PutItemInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#PutItemInput",
    &[("Limit", schema::Kind::Integer, &[]), ("Label", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::PutItemInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.limit);
        writer.always(1, &self.label);
    }
}

impl serde::Structure for crate::types::PutItemInput {
    type Builder = crate::types::builders::PutItemInputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.limit),
            1 => reader.optional(&mut builder.label),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            limit: builder.limit,
            label: builder.label.unwrap_or_default(),
        }
    }
}
