// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Expression` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 4] = [
    serde::member!(
        "com.amazonaws.connect", "Expression", "AttributeCondition", Structure, 0
    ),
    serde::member!("com.amazonaws.connect", "Expression", "AndExpression", List, 1)
        .with_list_member(&super::expressions::ELEMENT),
    serde::member!("com.amazonaws.connect", "Expression", "OrExpression", List, 2)
        .with_list_member(&super::expressions::ELEMENT),
    serde::member!(
        "com.amazonaws.connect", "Expression", "NotAttributeCondition", Structure, 3
    ),
];

static REFERENCES: [&serde::Schema<'static>; 4] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "Expression"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Expression {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.attribute_condition)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.and_expression)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.or_expression)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.not_attribute_condition)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Expression {
    type Builder = crate::types::builders::ExpressionBuilder;
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
                serde::read_into(deserializer, member, &mut builder.attribute_condition)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.and_expression)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.or_expression)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.not_attribute_condition,
                )
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            attribute_condition: builder.attribute_condition,
            and_expression: builder.and_expression,
            or_expression: builder.or_expression,
            not_attribute_condition: builder.not_attribute_condition,
        }
    }
}

impl serde::Value for crate::types::Expression {
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
