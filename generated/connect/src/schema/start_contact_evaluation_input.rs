// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StartContactEvaluationInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 6] = [
    serde::member!(
        "com.amazonaws.connect", "StartContactEvaluationRequest", "InstanceId", String, 0
    )
        .with_http_label(),
    serde::member!(
        "com.amazonaws.connect", "StartContactEvaluationRequest", "ContactId", String, 1
    ),
    serde::member!(
        "com.amazonaws.connect", "StartContactEvaluationRequest", "EvaluationFormId",
        String, 2
    ),
    serde::member!(
        "com.amazonaws.connect", "StartContactEvaluationRequest",
        "AutoEvaluationConfiguration", Structure, 3
    ),
    serde::member!(
        "com.amazonaws.connect", "StartContactEvaluationRequest", "ClientToken", String,
        4
    ),
    serde::member!(
        "com.amazonaws.connect", "StartContactEvaluationRequest", "Tags", Map, 5
    )
        .with_map_members(&super::tag_map::KEY, &super::tag_map::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 6] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.connect", "StartContactEvaluationRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "PUT",
            "/contact-evaluations/{InstanceId}",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("StartContactEvaluationRequest");

impl serde::SerializableStruct
for crate::operation::start_contact_evaluation::StartContactEvaluationInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.instance_id)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.contact_id)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.evaluation_form_id)?;
        serde::write_optional(
            serializer,
            &MEMBERS[3],
            &self.auto_evaluation_configuration,
        )?;
        serde::write_optional(serializer, &MEMBERS[4], &self.client_token)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.tags)?;
        ::std::result::Result::Ok(())
    }
}
