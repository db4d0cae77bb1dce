// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `BusyException` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#BusyException",
    &[("Message", schema::Kind::String, &[]), ("Seconds", schema::Kind::Integer, &[])],
    &[],
);

impl serde::Members for crate::types::error::BusyException {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.message);
        writer.optional(1, &self.seconds);
    }
}

impl serde::Structure for crate::types::error::BusyException {
    type Builder = crate::types::error::builders::BusyExceptionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.message),
            1 => reader.optional(&mut builder.seconds),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            seconds: builder.seconds,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
