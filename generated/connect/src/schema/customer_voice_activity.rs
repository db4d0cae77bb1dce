// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `CustomerVoiceActivity` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#CustomerVoiceActivity",
    &[
        ("GreetingStartTimestamp", schema::Kind::Timestamp, &[]),
        ("GreetingEndTimestamp", schema::Kind::Timestamp, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::CustomerVoiceActivity {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.greeting_start_timestamp);
        writer.optional(1, &self.greeting_end_timestamp);
    }
}

impl serde::Structure for crate::types::CustomerVoiceActivity {
    type Builder = crate::types::builders::CustomerVoiceActivityBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.greeting_start_timestamp),
            1 => reader.optional(&mut builder.greeting_end_timestamp),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            greeting_start_timestamp: builder.greeting_start_timestamp,
            greeting_end_timestamp: builder.greeting_end_timestamp,
        }
    }
}
