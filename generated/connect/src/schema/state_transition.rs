// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StateTransition` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#StateTransition",
    &[
        ("State", schema::Kind::String, &[]),
        ("StateStartTimestamp", schema::Kind::Timestamp, &[]),
        ("StateEndTimestamp", schema::Kind::Timestamp, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::StateTransition {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.state);
        writer.optional(1, &self.state_start_timestamp);
        writer.optional(2, &self.state_end_timestamp);
    }
}

impl serde::Structure for crate::types::StateTransition {
    type Builder = crate::types::builders::StateTransitionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.state),
            1 => reader.optional(&mut builder.state_start_timestamp),
            2 => reader.optional(&mut builder.state_end_timestamp),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            state: builder.state,
            state_start_timestamp: builder.state_start_timestamp,
            state_end_timestamp: builder.state_end_timestamp,
        }
    }
}
