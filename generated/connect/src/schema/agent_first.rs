// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AgentFirst` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#AgentFirst",
    &[("Preview", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::AgentFirst {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.preview);
    }
}

impl serde::Structure for crate::types::AgentFirst {
    type Builder = crate::types::builders::AgentFirstBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.preview) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self { preview: builder.preview }
    }
}
