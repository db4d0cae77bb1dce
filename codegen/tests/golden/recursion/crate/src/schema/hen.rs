// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Hen` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#Hen",
    &[("Name", schema::Kind::String, &[]), ("Egg", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::Hen {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.name);
        writer.boxed(1, &self.egg);
    }
}

impl serde::Structure for crate::types::Hen {
    type Builder = crate::types::builders::HenBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.name),
            1 => reader.boxed(&mut builder.egg),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            name: builder.name,
            egg: builder.egg,
        }
    }
}
