// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Credential` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 4] = [
    serde::member!("com.amazonaws.goldensensitive", "Credential", "Pin", String, 0)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "Credential", "Hint", String, 1),
    serde::member!("com.amazonaws.goldensensitive", "Credential", "Pins", List, 2)
        .with_list_member(&super::passwords::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "Credential", "Account", Structure, 3
    ),
];

static REFERENCES: [&serde::Schema<'static>; 4] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldensensitive", "Credential"),
    serde::ShapeType::Union,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Credential {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        match self {
            Self::Pin(value) => serde::write(serializer, &MEMBERS[0], value),
            Self::Hint(value) => serde::write(serializer, &MEMBERS[1], value),
            Self::Pins(value) => serde::write(serializer, &MEMBERS[2], value),
            Self::Account(value) => serde::write(serializer, &MEMBERS[3], value),
            Self::Unknown(member) => member.write(serializer),
        }
    }
}

impl ::shapesmith_runtime::union::Union for crate::types::Credential {
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
                    .map(Self::Pin)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(1) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Hint)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(2) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Pins)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(3) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Account)
                    .map(::std::option::Option::Some)
            }
            _ => ::std::result::Result::Ok(::std::option::Option::None),
        }
    }
    fn from_unknown(member: ::shapesmith_runtime::union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl serde::Value for crate::types::Credential {
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
