// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `DeviceInfo` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.connect", "DeviceInfo", "PlatformName", String, 0),
    serde::member!("com.amazonaws.connect", "DeviceInfo", "PlatformVersion", String, 1),
    serde::member!("com.amazonaws.connect", "DeviceInfo", "OperatingSystem", String, 2),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "DeviceInfo"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::DeviceInfo {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.platform_name)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.platform_version)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.operating_system)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::DeviceInfo {
    type Builder = crate::types::builders::DeviceInfoBuilder;
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
                serde::read_into(deserializer, member, &mut builder.platform_name)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.platform_version)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.operating_system)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            platform_name: builder.platform_name,
            platform_version: builder.platform_version,
            operating_system: builder.operating_system,
        }
    }
}

impl serde::Value for crate::types::DeviceInfo {
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
