// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ContactEvaluation` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ContactEvaluation",
    &[
        ("FormId", schema::Kind::String, &[]),
        ("EvaluationArn", schema::Kind::String, &[]),
        ("Status", schema::Kind::String, &[]),
        ("StartTimestamp", schema::Kind::Timestamp, &[]),
        ("EndTimestamp", schema::Kind::Timestamp, &[]),
        ("DeleteTimestamp", schema::Kind::Timestamp, &[]),
        ("ExportLocation", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::ContactEvaluation {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.form_id);
        writer.optional(1, &self.evaluation_arn);
        writer.optional(2, &self.status);
        writer.optional(3, &self.start_timestamp);
        writer.optional(4, &self.end_timestamp);
        writer.optional(5, &self.delete_timestamp);
        writer.optional(6, &self.export_location);
    }
}

impl serde::Structure for crate::types::ContactEvaluation {
    type Builder = crate::types::builders::ContactEvaluationBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.form_id),
            1 => reader.optional(&mut builder.evaluation_arn),
            2 => reader.optional(&mut builder.status),
            3 => reader.optional(&mut builder.start_timestamp),
            4 => reader.optional(&mut builder.end_timestamp),
            5 => reader.optional(&mut builder.delete_timestamp),
            6 => reader.optional(&mut builder.export_location),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            form_id: builder.form_id,
            evaluation_arn: builder.evaluation_arn,
            status: builder.status,
            start_timestamp: builder.start_timestamp,
            end_timestamp: builder.end_timestamp,
            delete_timestamp: builder.delete_timestamp,
            export_location: builder.export_location,
        }
    }
}
