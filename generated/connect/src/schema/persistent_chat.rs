// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PersistentChat` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!(
        "com.amazonaws.connect", "PersistentChat", "RehydrationType", String, 0
    ),
    serde::member!(
        "com.amazonaws.connect", "PersistentChat", "SourceContactId", String, 1
    ),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "PersistentChat"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::PersistentChat {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.rehydration_type)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.source_contact_id)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::PersistentChat {
    type Builder = crate::types::builders::PersistentChatBuilder;
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
                serde::read_into(deserializer, member, &mut builder.rehydration_type)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.source_contact_id)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            rehydration_type: builder.rehydration_type,
            source_contact_id: builder.source_contact_id,
        }
    }
}

impl serde::Value for crate::types::PersistentChat {
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
