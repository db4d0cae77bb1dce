// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StateTransition` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.connect", "StateTransition", "State", String, 0),
    serde::member!(
        "com.amazonaws.connect", "StateTransition", "StateStartTimestamp", Timestamp, 1
    ),
    serde::member!(
        "com.amazonaws.connect", "StateTransition", "StateEndTimestamp", Timestamp, 2
    ),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "StateTransition"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::StateTransition {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.state)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.state_start_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.state_end_timestamp)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::StateTransition {
    type Builder = crate::types::builders::StateTransitionBuilder;
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
                serde::read_into(deserializer, member, &mut builder.state)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.state_start_timestamp,
                )
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.state_end_timestamp)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            state: builder.state,
            state_start_timestamp: builder.state_start_timestamp,
            state_end_timestamp: builder.state_end_timestamp,
        }
    }
}

impl serde::Value for crate::types::StateTransition {
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
