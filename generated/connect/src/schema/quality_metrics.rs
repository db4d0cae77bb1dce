// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `QualityMetrics` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#QualityMetrics",
    &[
        ("Agent", schema::Kind::Structure, &[]),
        ("Customer", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::QualityMetrics {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.agent);
        writer.optional(1, &self.customer);
    }
}

impl serde::Structure for crate::types::QualityMetrics {
    type Builder = crate::types::builders::QualityMetricsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.agent),
            1 => reader.optional(&mut builder.customer),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            agent: builder.agent,
            customer: builder.customer,
        }
    }
}
