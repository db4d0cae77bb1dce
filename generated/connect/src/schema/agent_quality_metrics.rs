// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AgentQualityMetrics` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#AgentQualityMetrics",
    &[("Audio", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::AgentQualityMetrics {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.audio);
    }
}

impl serde::Structure for crate::types::AgentQualityMetrics {
    type Builder = crate::types::builders::AgentQualityMetricsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.audio) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self { audio: builder.audio }
    }
}
