// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AsyncException` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 6] = [
    serde::member!(
        "com.amazonaws.goldenkeywords", "AsyncException", "message", String, 0
    ),
    serde::member!("com.amazonaws.goldenkeywords", "AsyncException", "meta", String, 1),
    serde::member!(
        "com.amazonaws.goldenkeywords", "AsyncException", "source", String, 2
    ),
    serde::member!("com.amazonaws.goldenkeywords", "AsyncException", "type", String, 3),
    serde::member!("com.amazonaws.goldenkeywords", "AsyncException", "code", String, 4),
    serde::member!(
        "com.amazonaws.goldenkeywords", "AsyncException", "request_id", String, 5
    ),
];

static REFERENCES: [&serde::Schema<'static>; 6] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenkeywords", "AsyncException"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::error::AsyncException {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.message)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.meta_value)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.source)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.r#type)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.code)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.request_id)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::error::AsyncException {
    type Builder = crate::types::error::builders::AsyncExceptionBuilder;
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
                serde::read_into(deserializer, member, &mut builder.meta_value)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.source)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.r#type)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.code)
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(deserializer, member, &mut builder.request_id)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            meta_value: builder.meta_value,
            source: builder.source,
            r#type: builder.r#type,
            code: builder.code,
            request_id: builder.request_id,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}

impl serde::Value for crate::types::error::AsyncException {
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
