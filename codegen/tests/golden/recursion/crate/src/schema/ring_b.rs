// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RingB` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#RingB",
    &[("Next", schema::Kind::Structure, &[]), ("Self", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::RingB {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.next);
        writer.boxed(1, &self.self_);
    }
}

impl serde::Structure for crate::types::RingB {
    type Builder = crate::types::builders::RingBBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.next),
            1 => reader.boxed(&mut builder.self_),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            next: builder.next,
            self_: builder.self_,
        }
    }
}
