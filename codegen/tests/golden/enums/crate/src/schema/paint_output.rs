// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PaintOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenenums#PaintResponse",
    &[
        ("Color", schema::Kind::String, &[]),
        ("Colors", schema::Kind::List(&super::color_list::SHAPE), &[]),
        ("ByName", schema::Kind::Map(&super::color_map::SHAPE), &[]),
        ("Operator", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::operation::paint::PaintOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.color);
        writer.always(1, &self.colors);
        writer.optional(2, &self.by_name);
        writer.optional(3, &self.operator);
    }
}

impl serde::Structure for crate::operation::paint::PaintOutput {
    type Builder = crate::operation::paint::builders::PaintOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.color),
            1 => reader.optional(&mut builder.colors),
            2 => reader.optional(&mut builder.by_name),
            3 => reader.optional(&mut builder.operator),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            color: builder.color.unwrap_or_else(|| crate::types::Color::from("")),
            colors: builder.colors.unwrap_or_default(),
            by_name: builder.by_name,
            operator: builder.operator,
            _request_id: builder._request_id,
        }
    }
}
