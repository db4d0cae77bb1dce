// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Tree` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#Tree",
    &[("Name", schema::Kind::String, &[]), ("Twin", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::Tree {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.name);
        writer.boxed(1, &self.twin);
    }
}

impl serde::Structure for crate::types::Tree {
    type Builder = crate::types::builders::TreeBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.name),
            1 => reader.boxed(&mut builder.twin),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            name: builder.name.unwrap_or_default(),
            twin: builder.twin,
        }
    }
}
