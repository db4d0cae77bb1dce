// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ChatMessage` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.connect", "ChatMessage", "ContentType", String, 0),
    serde::member!("com.amazonaws.connect", "ChatMessage", "Content", String, 1),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "ChatMessage"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::ChatMessage {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.content_type)?;
        serde::write(serializer, &MEMBERS[1], &self.content)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::ChatMessage {
    type Builder = crate::types::builders::ChatMessageBuilder;
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
                serde::read_into(deserializer, member, &mut builder.content_type)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.content)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            content_type: builder.content_type.unwrap_or_default(),
            content: builder.content.unwrap_or_default(),
        }
    }
}

impl serde::Value for crate::types::ChatMessage {
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
