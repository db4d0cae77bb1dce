// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Pair` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#Pair",
    &[("Left", schema::Kind::Union, &[]), ("Right", schema::Kind::Union, &[])],
    &[],
);

impl serde::Members for crate::types::Pair {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.boxed(0, &self.left);
        writer.boxed(1, &self.right);
    }
}

impl serde::Structure for crate::types::Pair {
    type Builder = crate::types::builders::PairBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.boxed(&mut builder.left),
            1 => reader.boxed(&mut builder.right),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            left: builder.left,
            right: builder.right,
        }
    }
}
