// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RoutingCriteria` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#RoutingCriteria",
    &[
        ("Steps", schema::Kind::List(&super::steps::SHAPE), &[]),
        ("ActivationTimestamp", schema::Kind::Timestamp, &[]),
        ("Index", schema::Kind::Integer, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::RoutingCriteria {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.steps);
        writer.optional(1, &self.activation_timestamp);
        writer.optional(2, &self.index);
    }
}

impl serde::Structure for crate::types::RoutingCriteria {
    type Builder = crate::types::builders::RoutingCriteriaBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.steps),
            1 => reader.optional(&mut builder.activation_timestamp),
            2 => reader.optional(&mut builder.index),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            steps: builder.steps,
            activation_timestamp: builder.activation_timestamp,
            index: builder.index,
        }
    }
}
