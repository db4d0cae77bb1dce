// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ContactEvaluation` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 7] = [
    serde::member!("com.amazonaws.connect", "ContactEvaluation", "FormId", String, 0),
    serde::member!(
        "com.amazonaws.connect", "ContactEvaluation", "EvaluationArn", String, 1
    ),
    serde::member!("com.amazonaws.connect", "ContactEvaluation", "Status", String, 2),
    serde::member!(
        "com.amazonaws.connect", "ContactEvaluation", "StartTimestamp", Timestamp, 3
    ),
    serde::member!(
        "com.amazonaws.connect", "ContactEvaluation", "EndTimestamp", Timestamp, 4
    ),
    serde::member!(
        "com.amazonaws.connect", "ContactEvaluation", "DeleteTimestamp", Timestamp, 5
    ),
    serde::member!(
        "com.amazonaws.connect", "ContactEvaluation", "ExportLocation", String, 6
    ),
];

static REFERENCES: [&serde::Schema<'static>; 7] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "ContactEvaluation"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::ContactEvaluation {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.form_id)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.evaluation_arn)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.status)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.start_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.end_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.delete_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[6], &self.export_location)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::ContactEvaluation {
    type Builder = crate::types::builders::ContactEvaluationBuilder;
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
                serde::read_into(deserializer, member, &mut builder.form_id)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.evaluation_arn)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.status)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.start_timestamp)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.end_timestamp)
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(deserializer, member, &mut builder.delete_timestamp)
            }
            ::std::option::Option::Some(6) => {
                serde::read_into(deserializer, member, &mut builder.export_location)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
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

impl serde::Value for crate::types::ContactEvaluation {
    fn write(
        &self,
        schema: &serde::Schema<'_>,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_structure(serializer, schema, self)
    }
    fn read(
        _schema: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result<Self> {
        serde::read_structure(deserializer)
    }
}
