// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Choice` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 6] = [
    serde::member!("com.amazonaws.goldenkeywords", "Choice", "Self", String, 0),
    serde::member!("com.amazonaws.goldenkeywords", "Choice", "Unknown", String, 1),
    serde::member!("com.amazonaws.goldenkeywords", "Choice", "SelfValue", String, 2),
    serde::member!("com.amazonaws.goldenkeywords", "Choice", "type", Structure, 3),
    serde::member!("com.amazonaws.goldenkeywords", "Choice", "crate", Integer, 4),
    serde::member!("com.amazonaws.goldenkeywords", "Choice", "as", List, 5)
        .with_list_member(&super::text_list::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 6] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenkeywords", "Choice"),
    serde::ShapeType::Union,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Choice {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        match self {
            Self::SelfValue(value) => serde::write(serializer, &MEMBERS[0], value),
            Self::UnknownValue(value) => serde::write(serializer, &MEMBERS[1], value),
            Self::SelfValue_(value) => serde::write(serializer, &MEMBERS[2], value),
            Self::Type(value) => serde::write(serializer, &MEMBERS[3], value),
            Self::Crate(value) => serde::write(serializer, &MEMBERS[4], value),
            Self::As(value) => serde::write(serializer, &MEMBERS[5], value),
            Self::Unknown(member) => member.write(serializer),
        }
    }
}

impl ::shapesmith_runtime::union::Union for crate::types::Choice {
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
                    .map(Self::SelfValue)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(1) => {
                serde::Value::read(member, deserializer)
                    .map(Self::UnknownValue)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(2) => {
                serde::Value::read(member, deserializer)
                    .map(Self::SelfValue_)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(3) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Type)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(4) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Crate)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(5) => {
                serde::Value::read(member, deserializer)
                    .map(Self::As)
                    .map(::std::option::Option::Some)
            }
            _ => ::std::result::Result::Ok(::std::option::Option::None),
        }
    }
    fn from_unknown(member: ::shapesmith_runtime::union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl serde::Value for crate::types::Choice {
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
