// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RoutingCriteria` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.connect", "RoutingCriteria", "Steps", List, 0)
        .with_list_member(&super::steps::ELEMENT),
    serde::member!(
        "com.amazonaws.connect", "RoutingCriteria", "ActivationTimestamp", Timestamp, 1
    ),
    serde::member!("com.amazonaws.connect", "RoutingCriteria", "Index", Integer, 2),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "RoutingCriteria"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::RoutingCriteria {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.steps)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.activation_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.index)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::RoutingCriteria {
    type Builder = crate::types::builders::RoutingCriteriaBuilder;
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
                serde::read_into(deserializer, member, &mut builder.steps)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.activation_timestamp)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.index)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            steps: builder.steps,
            activation_timestamp: builder.activation_timestamp,
            index: builder.index,
        }
    }
}

impl serde::Value for crate::types::RoutingCriteria {
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
