// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `NestRequest` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#NestRequest",
    &[
        ("Request", schema::Kind::Structure, &[]),
        ("Self", schema::Kind::Structure, &[]),
        ("Fluent", schema::Kind::Structure, &[]),
        ("Failure", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::NestRequest {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.request);
        writer.boxed(1, &self.self_);
        writer.optional(2, &self.fluent);
        writer.optional(3, &self.failure);
    }
}

impl serde::Structure for crate::types::NestRequest {
    type Builder = crate::types::builders::NestRequestBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.request),
            1 => reader.boxed(&mut builder.self_),
            2 => reader.optional(&mut builder.fluent),
            3 => reader.optional(&mut builder.failure),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            request: builder.request,
            self_: builder.self_,
            fluent: builder.fluent,
            failure: builder.failure,
        }
    }
}
