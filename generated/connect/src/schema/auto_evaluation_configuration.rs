// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AutoEvaluationConfiguration` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 1] = [
    serde::member!(
        "com.amazonaws.connect", "AutoEvaluationConfiguration", "Enabled", Boolean, 0
    ),
];

static REFERENCES: [&serde::Schema<'static>; 1] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "AutoEvaluationConfiguration"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::AutoEvaluationConfiguration {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.enabled)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::AutoEvaluationConfiguration {
    type Builder = crate::types::builders::AutoEvaluationConfigurationBuilder;
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_member(
        builder: &mut Self::Builder,
        member: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result {
        if member.member_index() == ::std::option::Option::Some(0) {
            serde::read_into(deserializer, member, &mut builder.enabled)
        } else {
            ::std::result::Result::Ok(())
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            enabled: builder.enabled.unwrap_or_default(),
        }
    }
}

impl serde::Value for crate::types::AutoEvaluationConfiguration {
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
