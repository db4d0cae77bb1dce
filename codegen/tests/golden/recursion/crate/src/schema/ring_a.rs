// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RingA` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#RingA",
    &[("Next", schema::Kind::Structure, &[]), ("Back", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::RingA {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.next);
        writer.optional(1, &self.back);
    }
}

impl serde::Structure for crate::types::RingA {
    type Builder = crate::types::builders::RingABuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.next),
            1 => reader.optional(&mut builder.back),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            next: builder.next,
            back: builder.back,
        }
    }
}
