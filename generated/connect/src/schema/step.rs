// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Step` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#Step",
    &[
        ("Expiry", schema::Kind::Structure, &[]),
        ("Expression", schema::Kind::Structure, &[]),
        ("Status", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Step {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.expiry);
        writer.optional(1, &self.expression);
        writer.optional(2, &self.status);
    }
}

impl serde::Structure for crate::types::Step {
    type Builder = crate::types::builders::StepBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.expiry),
            1 => reader.optional(&mut builder.expression),
            2 => reader.optional(&mut builder.status),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            expiry: builder.expiry,
            expression: builder.expression,
            status: builder.status,
        }
    }
}
