// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Box` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenprelude#Box",
    &[
        ("Box", schema::Kind::Structure, &[]),
        ("Vec", schema::Kind::List(&super::option_list::SHAPE), &[]),
        ("HashMap", schema::Kind::Map(&super::result_map::SHAPE), &[]),
        ("String", schema::Kind::Structure, &[]),
        ("Option", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Box {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.boxed(0, &self.r#box);
        writer.always(1, &self.vec);
        writer.always(2, &self.hash_map);
        writer.optional(3, &self.string);
        writer.optional(4, &self.option);
    }
}

impl serde::Structure for crate::types::Box {
    type Builder = crate::types::builders::BoxBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.boxed(&mut builder.r#box),
            1 => reader.optional(&mut builder.vec),
            2 => reader.optional(&mut builder.hash_map),
            3 => reader.optional(&mut builder.string),
            4 => reader.optional(&mut builder.option),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            r#box: builder.r#box,
            vec: builder.vec.unwrap_or_default(),
            hash_map: builder.hash_map.unwrap_or_default(),
            string: builder.string,
            option: builder.option,
        }
    }
}
