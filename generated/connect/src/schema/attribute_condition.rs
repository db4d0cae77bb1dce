// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AttributeCondition` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 6] = [
    serde::member!("com.amazonaws.connect", "AttributeCondition", "Name", String, 0),
    serde::member!("com.amazonaws.connect", "AttributeCondition", "Value", String, 1),
    serde::member!(
        "com.amazonaws.connect", "AttributeCondition", "ProficiencyLevel", Float, 2
    ),
    serde::member!("com.amazonaws.connect", "AttributeCondition", "Range", Structure, 3),
    serde::member!(
        "com.amazonaws.connect", "AttributeCondition", "MatchCriteria", Structure, 4
    ),
    serde::member!(
        "com.amazonaws.connect", "AttributeCondition", "ComparisonOperator", String, 5
    ),
];

static REFERENCES: [&serde::Schema<'static>; 6] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "AttributeCondition"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::AttributeCondition {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.name)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.value)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.proficiency_level)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.range)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.match_criteria)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.comparison_operator)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::AttributeCondition {
    type Builder = crate::types::builders::AttributeConditionBuilder;
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
                serde::read_into(deserializer, member, &mut builder.name)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.value)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.proficiency_level)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.range)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.match_criteria)
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(deserializer, member, &mut builder.comparison_operator)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            name: builder.name,
            value: builder.value,
            proficiency_level: builder.proficiency_level,
            range: builder.range,
            match_criteria: builder.match_criteria,
            comparison_operator: builder.comparison_operator,
        }
    }
}

impl serde::Value for crate::types::AttributeCondition {
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
