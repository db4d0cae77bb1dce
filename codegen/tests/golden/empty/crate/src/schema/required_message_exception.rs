// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RequiredMessageException` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!(
        "com.amazonaws.goldenempty", "RequiredMessageException", "Message", String, 0
    ),
    serde::member!(
        "com.amazonaws.goldenempty", "RequiredMessageException", "Count", Integer, 1
    ),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenempty", "RequiredMessageException"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::error::RequiredMessageException {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.message)?;
        serde::write(serializer, &MEMBERS[1], &self.count)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::error::RequiredMessageException {
    type Builder = crate::types::error::builders::RequiredMessageExceptionBuilder;
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
                serde::read_into(deserializer, member, &mut builder.message)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.count)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message.unwrap_or_default(),
            count: builder.count.unwrap_or_default(),
            meta: builder.meta.unwrap_or_default(),
        }
    }
}

impl serde::Value for crate::types::error::RequiredMessageException {
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
