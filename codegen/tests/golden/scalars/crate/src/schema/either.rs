// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Either` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 4] = [
    serde::member!("com.amazonaws.goldenscalars", "Either", "Text", String, 0)
        .with_json_name("text-value")
        .with_xml_name("text-value"),
    serde::member!("com.amazonaws.goldenscalars", "Either", "Number", Long, 1),
    serde::member!("com.amazonaws.goldenscalars", "Either", "Inner", Structure, 2),
    serde::member!("com.amazonaws.goldenscalars", "Either", "All", Structure, 3),
];

static REFERENCES: [&serde::Schema<'static>; 4] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenscalars", "Either"),
    serde::ShapeType::Union,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Either {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        match self {
            Self::Text(value) => serde::write(serializer, &MEMBERS[0], value),
            Self::Number(value) => serde::write(serializer, &MEMBERS[1], value),
            Self::Inner(value) => serde::write(serializer, &MEMBERS[2], value),
            Self::All(value) => serde::write(serializer, &MEMBERS[3], value),
            Self::Unknown(member) => member.write(serializer),
        }
    }
}

impl ::shapesmith_runtime::union::Union for crate::types::Either {
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
                    .map(Self::Text)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(1) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Number)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(2) => {
                serde::Value::read(member, deserializer)
                    .map(Self::Inner)
                    .map(::std::option::Option::Some)
            }
            ::std::option::Option::Some(3) => {
                serde::Value::read(member, deserializer)
                    .map(Self::All)
                    .map(::std::option::Option::Some)
            }
            _ => ::std::result::Result::Ok(::std::option::Option::None),
        }
    }
    fn from_unknown(member: ::shapesmith_runtime::union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl serde::Value for crate::types::Either {
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
