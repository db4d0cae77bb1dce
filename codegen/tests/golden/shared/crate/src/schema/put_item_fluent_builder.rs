// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PutItemFluentBuilder` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#PutItemFluentBuilder",
    &[("Value", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::PutItemFluentBuilder {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.value);
    }
}

impl serde::Structure for crate::types::PutItemFluentBuilder {
    type Builder = crate::types::builders::PutItemFluentBuilderBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.value) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self { value: builder.value }
    }
}
