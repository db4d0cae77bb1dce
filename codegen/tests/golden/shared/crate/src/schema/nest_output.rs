// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `NestOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#NestResponse",
    &[
        ("Reply", schema::Kind::Structure, &[]),
        ("Failure", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::operation::nest::NestOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.reply);
        writer.optional(1, &self.failure);
    }
}

impl serde::Structure for crate::operation::nest::NestOutput {
    type Builder = crate::operation::nest::builders::NestOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.reply),
            1 => reader.optional(&mut builder.failure),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            reply: builder.reply,
            failure: builder.failure,
            _request_id: builder._request_id,
        }
    }
}
