// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Fault` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenprelude#Fault",
    &[
        ("Message", schema::Kind::String, &[]),
        ("Option", schema::Kind::Structure, &[]),
        ("String", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::error::Fault {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.message);
        writer.optional(1, &self.option);
        writer.optional(2, &self.string);
    }
}

impl serde::Structure for crate::types::error::Fault {
    type Builder = crate::types::error::builders::FaultBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.message),
            1 => reader.optional(&mut builder.option),
            2 => reader.optional(&mut builder.string),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            option: builder.option,
            string: builder.string,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
