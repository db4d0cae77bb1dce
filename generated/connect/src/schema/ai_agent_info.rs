// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AiAgentInfo` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.connect", "AiAgentInfo", "AiUseCase", String, 0),
    serde::member!(
        "com.amazonaws.connect", "AiAgentInfo", "AiAgentVersionId", String, 1
    ),
    serde::member!(
        "com.amazonaws.connect", "AiAgentInfo", "AiAgentEscalated", Boolean, 2
    ),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "AiAgentInfo"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::AiAgentInfo {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.ai_use_case)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.ai_agent_version_id)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.ai_agent_escalated)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::AiAgentInfo {
    type Builder = crate::types::builders::AiAgentInfoBuilder;
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
                serde::read_into(deserializer, member, &mut builder.ai_use_case)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.ai_agent_version_id)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.ai_agent_escalated)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            ai_use_case: builder.ai_use_case,
            ai_agent_version_id: builder.ai_agent_version_id,
            ai_agent_escalated: builder.ai_agent_escalated,
        }
    }
}

impl serde::Value for crate::types::AiAgentInfo {
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
