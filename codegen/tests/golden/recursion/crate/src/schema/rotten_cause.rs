// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RottenCause` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#RottenCause",
    &[("Why", schema::Kind::String, &[]), ("Deeper", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::RottenCause {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.why);
        writer.boxed(1, &self.deeper);
    }
}

impl serde::Structure for crate::types::RottenCause {
    type Builder = crate::types::builders::RottenCauseBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.why),
            1 => reader.boxed(&mut builder.deeper),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            why: builder.why,
            deeper: builder.deeper,
        }
    }
}
