// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ContactLensSentimentConfiguration` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ContactLensSentimentConfiguration",
    &[("Behavior", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::ContactLensSentimentConfiguration {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.behavior);
    }
}

impl serde::Structure for crate::types::ContactLensSentimentConfiguration {
    type Builder = crate::types::builders::ContactLensSentimentConfigurationBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.behavior) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self { behavior: builder.behavior }
    }
}
