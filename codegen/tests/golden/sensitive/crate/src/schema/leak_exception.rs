// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `LeakException` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!(
        "com.amazonaws.goldensensitive", "LeakException", "message", String, 0
    )
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "LeakException", "Vault", Structure, 1
    )
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "LeakException", "Where", String, 2),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldensensitive", "LeakException"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::error::LeakException {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.message)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.vault)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.r#where)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::error::LeakException {
    type Builder = crate::types::error::builders::LeakExceptionBuilder;
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
                serde::read_into(deserializer, member, &mut builder.vault)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.r#where)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            vault: builder.vault,
            r#where: builder.r#where,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}

impl serde::Value for crate::types::error::LeakException {
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
