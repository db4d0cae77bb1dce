// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `QuickConnectContactData` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 5] = [
    serde::member!(
        "com.amazonaws.connect", "QuickConnectContactData", "ContactId", String, 0
    ),
    serde::member!(
        "com.amazonaws.connect", "QuickConnectContactData", "InitiationTimestamp",
        Timestamp, 1
    ),
    serde::member!(
        "com.amazonaws.connect", "QuickConnectContactData", "QuickConnectId", String, 2
    ),
    serde::member!(
        "com.amazonaws.connect", "QuickConnectContactData", "QuickConnectName", String, 3
    ),
    serde::member!(
        "com.amazonaws.connect", "QuickConnectContactData", "QuickConnectType", String, 4
    ),
];

static REFERENCES: [&serde::Schema<'static>; 5] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "QuickConnectContactData"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::QuickConnectContactData {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.contact_id)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.initiation_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.quick_connect_id)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.quick_connect_name)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.quick_connect_type)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::QuickConnectContactData {
    type Builder = crate::types::builders::QuickConnectContactDataBuilder;
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
                serde::read_into(deserializer, member, &mut builder.contact_id)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.initiation_timestamp)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.quick_connect_id)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.quick_connect_name)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.quick_connect_type)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            contact_id: builder.contact_id,
            initiation_timestamp: builder.initiation_timestamp,
            quick_connect_id: builder.quick_connect_id,
            quick_connect_name: builder.quick_connect_name,
            quick_connect_type: builder.quick_connect_type,
        }
    }
}

impl serde::Value for crate::types::QuickConnectContactData {
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
