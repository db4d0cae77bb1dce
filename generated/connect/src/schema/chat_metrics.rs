// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ChatMetrics` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!(
        "com.amazonaws.connect", "ChatMetrics", "ChatContactMetrics", Structure, 0
    ),
    serde::member!("com.amazonaws.connect", "ChatMetrics", "AgentMetrics", Structure, 1),
    serde::member!(
        "com.amazonaws.connect", "ChatMetrics", "CustomerMetrics", Structure, 2
    ),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "ChatMetrics"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::ChatMetrics {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.chat_contact_metrics)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.agent_metrics)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.customer_metrics)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::ChatMetrics {
    type Builder = crate::types::builders::ChatMetricsBuilder;
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
                serde::read_into(deserializer, member, &mut builder.chat_contact_metrics)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.agent_metrics)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.customer_metrics)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            chat_contact_metrics: builder.chat_contact_metrics,
            agent_metrics: builder.agent_metrics,
            customer_metrics: builder.customer_metrics,
        }
    }
}

impl serde::Value for crate::types::ChatMetrics {
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
