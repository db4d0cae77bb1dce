// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StartContactEvaluationInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 6] = [
    serde::Schema::new_member(
            serde::shape_id!(
                "com.amazonaws.connect", "StartContactEvaluationRequest", "InstanceId"
            ),
            serde::ShapeType::String,
            "InstanceId",
            0,
        )
        .with_http_label(),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartContactEvaluationRequest", "ContactId"
        ),
        serde::ShapeType::String,
        "ContactId",
        1,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartContactEvaluationRequest", "EvaluationFormId"
        ),
        serde::ShapeType::String,
        "EvaluationFormId",
        2,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartContactEvaluationRequest",
            "AutoEvaluationConfiguration"
        ),
        serde::ShapeType::Structure,
        "AutoEvaluationConfiguration",
        3,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartContactEvaluationRequest", "ClientToken"
        ),
        serde::ShapeType::String,
        "ClientToken",
        4,
    ),
    serde::Schema::new_member(
            serde::shape_id!(
                "com.amazonaws.connect", "StartContactEvaluationRequest", "Tags"
            ),
            serde::ShapeType::Map,
            "Tags",
            5,
        )
        .with_map_members(&super::tag_map::KEY, &super::tag_map::ELEMENT),
];

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.connect", "StartContactEvaluationRequest"),
        serde::ShapeType::Structure,
        &[&MEMBERS[0], &MEMBERS[1], &MEMBERS[2], &MEMBERS[3], &MEMBERS[4], &MEMBERS[5]],
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
