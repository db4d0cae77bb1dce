// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `QualityMetrics` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.connect", "QualityMetrics", "Agent", Structure, 0),
    serde::member!("com.amazonaws.connect", "QualityMetrics", "Customer", Structure, 1),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "QualityMetrics"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::QualityMetrics {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.agent)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.customer)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::QualityMetrics {
    type Builder = crate::types::builders::QualityMetricsBuilder;
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
                serde::read_into(deserializer, member, &mut builder.agent)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.customer)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            agent: builder.agent,
            customer: builder.customer,
        }
    }
}

impl serde::Value for crate::types::QualityMetrics {
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
