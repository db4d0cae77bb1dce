// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StartContactEvaluationOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#StartContactEvaluationResponse",
    &[
        ("EvaluationId", schema::Kind::String, &[]),
        ("EvaluationArn", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members
for crate::operation::start_contact_evaluation::StartContactEvaluationOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.evaluation_id);
        writer.always(1, &self.evaluation_arn);
    }
}

impl serde::Structure
for crate::operation::start_contact_evaluation::StartContactEvaluationOutput {
    type Builder = crate::operation::start_contact_evaluation::builders::StartContactEvaluationOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.evaluation_id),
            1 => reader.optional(&mut builder.evaluation_arn),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            evaluation_id: builder.evaluation_id.unwrap_or_default(),
            evaluation_arn: builder.evaluation_arn.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
