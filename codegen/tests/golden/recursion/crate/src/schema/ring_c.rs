// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RingC` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#RingC",
    &[("Next", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::RingC {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.boxed(0, &self.next);
    }
}

impl serde::Structure for crate::types::RingC {
    type Builder = crate::types::builders::RingCBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.boxed(&mut builder.next) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self { next: builder.next }
    }
}
