// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Item` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#Item",
    &[
        ("Id", schema::Kind::String, &[]),
        ("Tags", schema::Kind::List(&super::tag_list::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Item {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.id);
        writer.optional(1, &self.tags);
    }
}

impl serde::Structure for crate::types::Item {
    type Builder = crate::types::builders::ItemBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.id),
            1 => reader.optional(&mut builder.tags),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            id: builder.id.unwrap_or_default(),
            tags: builder.tags,
        }
    }
}
