// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `QueueInfo` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#QueueInfo",
    &[
        ("Id", schema::Kind::String, &[]),
        ("EnqueueTimestamp", schema::Kind::Timestamp, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::QueueInfo {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.id);
        writer.optional(1, &self.enqueue_timestamp);
    }
}

impl serde::Structure for crate::types::QueueInfo {
    type Builder = crate::types::builders::QueueInfoBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.id),
            1 => reader.optional(&mut builder.enqueue_timestamp),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            id: builder.id,
            enqueue_timestamp: builder.enqueue_timestamp,
        }
    }
}
