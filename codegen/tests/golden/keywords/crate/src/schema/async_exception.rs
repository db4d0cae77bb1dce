// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AsyncException` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenkeywords#AsyncException",
    &[
        ("message", schema::Kind::String, &[]),
        ("meta", schema::Kind::String, &[]),
        ("source", schema::Kind::String, &[]),
        ("type", schema::Kind::String, &[]),
        ("code", schema::Kind::String, &[]),
        ("request_id", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::error::AsyncException {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.message);
        writer.optional(1, &self.meta_value);
        writer.optional(2, &self.source);
        writer.optional(3, &self.r#type);
        writer.optional(4, &self.code);
        writer.optional(5, &self.request_id);
    }
}

impl serde::Structure for crate::types::error::AsyncException {
    type Builder = crate::types::error::builders::AsyncExceptionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.message),
            1 => reader.optional(&mut builder.meta_value),
            2 => reader.optional(&mut builder.source),
            3 => reader.optional(&mut builder.r#type),
            4 => reader.optional(&mut builder.code),
            5 => reader.optional(&mut builder.request_id),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            meta_value: builder.meta_value,
            source: builder.source,
            r#type: builder.r#type,
            code: builder.code,
            request_id: builder.request_id,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
