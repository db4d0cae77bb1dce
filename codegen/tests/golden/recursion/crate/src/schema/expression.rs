// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Expression` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 5] = [
    serde::member!("com.amazonaws.goldenrecursion", "Expression", "Literal", Boolean, 0),
    serde::member!("com.amazonaws.goldenrecursion", "Expression", "Not", Union, 1),
    serde::member!("com.amazonaws.goldenrecursion", "Expression", "Both", Structure, 2),
    serde::member!("com.amazonaws.goldenrecursion", "Expression", "Any", List, 3)
        .with_list_member(&super::expression_list::ELEMENT),
    serde::member!("com.amazonaws.goldenrecursion", "Expression", "Named", Map, 4)
        .with_map_members(&super::expression_map::KEY, &super::expression_map::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 5] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenrecursion", "Expression"),
    serde::ShapeType::Union,
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
        match self {
            Self::Literal(value) => serde::write(serializer, &MEMBERS[0], value),
            Self::Not(value) => serde::write(serializer, &MEMBERS[1], value),
            Self::Both(value) => serde::write(serializer, &MEMBERS[2], value),
            Self::Any(value) => serde::write(serializer, &MEMBERS[3], value),
            Self::Named(value) => serde::write(serializer, &MEMBERS[4], value),
            Self::Unknown(member) => member.write(serializer),
        }
    }
}

impl ::shapesmith_runtime::union::Union for crate::types::Expression {
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_variant(
        member: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result<::std::option::Option<Self>> {
        match member.member_index() {
            ::std::option::Option::Some(0) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Literal)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(1) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Not)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(2) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Both)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(3) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Any)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(4) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Named)
                    .map(::std::option::Option::Some)
            }
            _ => ::std::result::Result::Ok(::std::option::Option::None),
        }
    }
    fn from_unknown(member: ::shapesmith_runtime::union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
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
        ::shapesmith_runtime::union::read_union(deserializer)
    }
}
