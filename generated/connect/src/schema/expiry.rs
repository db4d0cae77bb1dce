// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Expiry` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#Expiry",
    &[
        ("DurationInSeconds", schema::Kind::Integer, &[]),
        ("ExpiryTimestamp", schema::Kind::Timestamp, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Expiry {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.duration_in_seconds);
        writer.optional(1, &self.expiry_timestamp);
    }
}

impl serde::Structure for crate::types::Expiry {
    type Builder = crate::types::builders::ExpiryBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.duration_in_seconds),
            1 => reader.optional(&mut builder.expiry_timestamp),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            duration_in_seconds: builder.duration_in_seconds,
            expiry_timestamp: builder.expiry_timestamp,
        }
    }
}
