// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `NestInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#NestRequest",
    &[
        ("Request", schema::Kind::Structure, &[]),
        ("Self", schema::Kind::Structure, &[]),
        ("Fluent", schema::Kind::Structure, &[]),
        ("Failure", schema::Kind::Structure, &[]),
    ],
    &[
        schema::Trait::Http("POST", "/nest", 200),
        schema::Trait::OriginalName("NestRequest"),
    ],
);

impl serde::Members for crate::operation::nest::NestInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.request);
        writer.boxed(1, &self.self_);
        writer.optional(2, &self.fluent);
        writer.optional(3, &self.failure);
    }
}
