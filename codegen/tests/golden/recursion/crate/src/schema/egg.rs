// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Egg` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#Egg",
    &[("Hen", schema::Kind::Structure, &[]), ("Cracked", schema::Kind::Boolean, &[])],
    &[],
);

impl serde::Members for crate::types::Egg {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.hen);
        writer.optional(1, &self.cracked);
    }
}

impl serde::Structure for crate::types::Egg {
    type Builder = crate::types::builders::EggBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.hen),
            1 => reader.optional(&mut builder.cracked),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            hen: builder.hen,
            cracked: builder.cracked,
        }
    }
}
