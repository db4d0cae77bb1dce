// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Some` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 5] = [
    serde::member!("com.amazonaws.goldenprelude", "Some", "None", String, 0),
    serde::member!("com.amazonaws.goldenprelude", "Some", "Option", Structure, 1),
    serde::member!("com.amazonaws.goldenprelude", "Some", "String", String, 2),
    serde::member!("com.amazonaws.goldenprelude", "Some", "Ok", List, 3)
        .with_list_member(&super::option_list::ELEMENT),
    serde::member!("com.amazonaws.goldenprelude", "Some", "Err", Map, 4)
        .with_map_members(&super::result_map::KEY, &super::result_map::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 5] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenprelude", "Some"),
    serde::ShapeType::Union,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Some {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        match self {
            Self::None(value) => serde::write(serializer, &MEMBERS[0], value),
            Self::Option(value) => serde::write(serializer, &MEMBERS[1], value),
            Self::String(value) => serde::write(serializer, &MEMBERS[2], value),
            Self::Ok(value) => serde::write(serializer, &MEMBERS[3], value),
            Self::Err(value) => serde::write(serializer, &MEMBERS[4], value),
            Self::Unknown(member) => member.write(serializer),
        }
    }
}

impl ::shapesmith_runtime::union::Union for crate::types::Some {
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
                    .map(Self::None)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(1) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Option)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(2) => {
                serde::Value::read(member, deserializer)
                    .map(Self::String)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(3) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Ok)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(4) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Err)
                    .map(::std::option::Option::Some)
            }
            _ => ::std::result::Result::Ok(::std::option::Option::None),
        }
    }
    fn from_unknown(member: ::shapesmith_runtime::union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl serde::Value for crate::types::Some {
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
