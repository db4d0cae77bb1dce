// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Blackbox` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 1] = [
    serde::member!("com.amazonaws.goldensensitive", "Blackbox", "Inside", String, 0),
];

static REFERENCES: [&serde::Schema<'static>; 1] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldensensitive", "Blackbox"),
        serde::ShapeType::Union,
        &REFERENCES,
    )
    .with_sensitive();

impl serde::SerializableStruct for crate::types::Blackbox {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        match self {
            Self::Inside(value) => serde::write(serializer, &MEMBERS[0], value),
            Self::Unknown(member) => member.write(serializer),
        }
    }
}

impl ::shapesmith_runtime::union::Union for crate::types::Blackbox {
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
                    .map(Self::Inside)
                    .map(::std::option::Option::Some)
            }
            _ => ::std::result::Result::Ok(::std::option::Option::None),
        }
    }
    fn from_unknown(member: ::shapesmith_runtime::union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl serde::Value for crate::types::Blackbox {
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
