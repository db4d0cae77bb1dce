// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GrowForestOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#GrowForestResponse",
    &[
        ("Tree", schema::Kind::Structure, &[]),
        ("Hen", schema::Kind::Structure, &[]),
        ("Expression", schema::Kind::Union, &[]),
        ("Folder", schema::Kind::Structure, &[]),
        ("Ring", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::operation::grow_forest::GrowForestOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.tree);
        writer.optional(1, &self.hen);
        writer.optional(2, &self.expression);
        writer.optional(3, &self.folder);
        writer.optional(4, &self.ring);
    }
}

impl serde::Structure for crate::operation::grow_forest::GrowForestOutput {
    type Builder = crate::operation::grow_forest::builders::GrowForestOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.tree),
            1 => reader.optional(&mut builder.hen),
            2 => reader.optional(&mut builder.expression),
            3 => reader.optional(&mut builder.folder),
            4 => reader.optional(&mut builder.ring),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            tree: builder.tree,
            hen: builder.hen,
            expression: builder.expression,
            folder: builder.folder,
            ring: builder.ring,
            _request_id: builder._request_id,
        }
    }
}
