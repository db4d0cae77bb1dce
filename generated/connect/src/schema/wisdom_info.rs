// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `WisdomInfo` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.connect", "WisdomInfo", "SessionArn", String, 0),
    serde::member!("com.amazonaws.connect", "WisdomInfo", "AiAgents", List, 1)
        .with_list_member(&super::ai_agents::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "WisdomInfo"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::WisdomInfo {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.session_arn)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.ai_agents)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::WisdomInfo {
    type Builder = crate::types::builders::WisdomInfoBuilder;
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
                serde::read_into(deserializer, member, &mut builder.session_arn)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.ai_agents)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            session_arn: builder.session_arn,
            ai_agents: builder.ai_agents,
        }
    }
}

impl serde::Value for crate::types::WisdomInfo {
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
