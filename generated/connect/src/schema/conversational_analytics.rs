// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ConversationalAnalytics` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ConversationalAnalytics",
    &[
        ("Configuration", schema::Kind::Structure, &[]),
        ("ContactAnalysisReferenceState", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::ConversationalAnalytics {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.configuration);
        writer.optional(1, &self.contact_analysis_reference_state);
    }
}

impl serde::Structure for crate::types::ConversationalAnalytics {
    type Builder = crate::types::builders::ConversationalAnalyticsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.configuration),
            1 => reader.optional(&mut builder.contact_analysis_reference_state),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            configuration: builder.configuration,
            contact_analysis_reference_state: builder.contact_analysis_reference_state,
        }
    }
}
