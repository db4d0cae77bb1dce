// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AudioQualityMetricsInfo` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#AudioQualityMetricsInfo",
    &[
        ("QualityScore", schema::Kind::Float, &[]),
        (
            "PotentialQualityIssues",
            schema::Kind::List(&super::potential_audio_quality_issues::SHAPE),
            &[],
        ),
    ],
    &[],
);

impl serde::Members for crate::types::AudioQualityMetricsInfo {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.quality_score);
        writer.optional(1, &self.potential_quality_issues);
    }
}

impl serde::Structure for crate::types::AudioQualityMetricsInfo {
    type Builder = crate::types::builders::AudioQualityMetricsInfoBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.quality_score),
            1 => reader.optional(&mut builder.potential_quality_issues),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            quality_score: builder.quality_score,
            potential_quality_issues: builder.potential_quality_issues,
        }
    }
}
