// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Inner` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenscalars#Inner",
    &[
        (
            "Name",
            schema::Kind::String,
            &[schema::Trait::JsonName("n"), schema::Trait::XmlName("n")],
        ),
        (
            "Count",
            schema::Kind::Integer,
            &[schema::Trait::JsonName("count-of"), schema::Trait::XmlName("count-of")],
        ),
    ],
    &[],
);

impl serde::Members for crate::types::Inner {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.name);
        writer.optional(1, &self.count);
    }
}

impl serde::Structure for crate::types::Inner {
    type Builder = crate::types::builders::InnerBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.name),
            1 => reader.optional(&mut builder.count),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            name: builder.name.unwrap_or_default(),
            count: builder.count,
        }
    }
}
