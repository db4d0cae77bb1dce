// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Types` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenprelude#Types",
    &[
        ("Value", schema::Kind::String, &[]),
        ("Values", schema::Kind::List(&super::text_list::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Types {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.value);
        writer.optional(1, &self.values);
    }
}

impl serde::Structure for crate::types::Types {
    type Builder = crate::types::builders::TypesBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.value),
            1 => reader.optional(&mut builder.values),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            value: builder.value.unwrap_or_default(),
            values: builder.values,
        }
    }
}
