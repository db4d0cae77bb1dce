// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StartContactEvaluationInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#StartContactEvaluationRequest",
    &[
        ("InstanceId", schema::Kind::String, &[schema::Trait::HttpLabel]),
        ("ContactId", schema::Kind::String, &[]),
        ("EvaluationFormId", schema::Kind::String, &[]),
        ("AutoEvaluationConfiguration", schema::Kind::Structure, &[]),
        ("ClientToken", schema::Kind::String, &[]),
        ("Tags", schema::Kind::Map(&super::tag_map::SHAPE), &[]),
    ],
    &[
        schema::Trait::Http("PUT", "/contact-evaluations/{InstanceId}", 200),
        schema::Trait::OriginalName("StartContactEvaluationRequest"),
    ],
);

impl serde::Members
for crate::operation::start_contact_evaluation::StartContactEvaluationInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.instance_id);
        writer.optional(1, &self.contact_id);
        writer.optional(2, &self.evaluation_form_id);
        writer.optional(3, &self.auto_evaluation_configuration);
        writer.optional(4, &self.client_token);
        writer.optional(5, &self.tags);
    }
}
