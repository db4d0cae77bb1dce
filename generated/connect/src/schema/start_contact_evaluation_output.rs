// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StartContactEvaluationOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!(
        "com.amazonaws.connect", "StartContactEvaluationResponse", "EvaluationId",
        String, 0
    ),
    serde::member!(
        "com.amazonaws.connect", "StartContactEvaluationResponse", "EvaluationArn",
        String, 1
    ),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "StartContactEvaluationResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct
for crate::operation::start_contact_evaluation::StartContactEvaluationOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.evaluation_id)?;
        serde::write(serializer, &MEMBERS[1], &self.evaluation_arn)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure
for crate::operation::start_contact_evaluation::StartContactEvaluationOutput {
    type Builder = crate::operation::start_contact_evaluation::builders::StartContactEvaluationOutputBuilder;
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_member(
        builder: &mut Self::Builder,
        member: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result {
        match member.member_index() {
            ::std::option::Option::Some(0) => {
                serde::read_into(deserializer, member, &mut builder.evaluation_id)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.evaluation_arn)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            evaluation_id: builder.evaluation_id.unwrap_or_default(),
            evaluation_arn: builder.evaluation_arn.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
