// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `TypeOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenkeywords#TypeResponse",
    &[
        ("where", schema::Kind::List(&super::text_list::SHAPE), &[]),
        ("yield", schema::Kind::Map(&super::text_map::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::operation::type_::TypeOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.r#where);
        writer.always(1, &self.r#yield);
    }
}

impl serde::Structure for crate::operation::type_::TypeOutput {
    type Builder = crate::operation::type_::builders::TypeOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.r#where),
            1 => reader.optional(&mut builder.r#yield),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            r#where: builder.r#where.unwrap_or_default(),
            r#yield: builder.r#yield.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
