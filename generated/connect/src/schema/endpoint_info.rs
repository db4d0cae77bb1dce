// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `EndpointInfo` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.connect", "EndpointInfo", "Type", String, 0),
    serde::member!("com.amazonaws.connect", "EndpointInfo", "Address", String, 1),
    serde::member!("com.amazonaws.connect", "EndpointInfo", "DisplayName", String, 2),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "EndpointInfo"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::EndpointInfo {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.r#type)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.address)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.display_name)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::EndpointInfo {
    type Builder = crate::types::builders::EndpointInfoBuilder;
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
                serde::read_into(deserializer, member, &mut builder.r#type)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.address)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.display_name)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            r#type: builder.r#type,
            address: builder.address,
            display_name: builder.display_name,
        }
    }
}

impl serde::Value for crate::types::EndpointInfo {
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
