// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `InterruptedException` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 1] = [
    serde::member!(
        "com.amazonaws.goldenstreams", "InterruptedException", "message", String, 0
    ),
];

static REFERENCES: [&serde::Schema<'static>; 1] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenstreams", "InterruptedException"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::error::InterruptedException {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.message)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::error::InterruptedException {
    type Builder = crate::types::error::builders::InterruptedExceptionBuilder;
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_member(
        builder: &mut Self::Builder,
        member: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result {
        if member.member_index() == ::std::option::Option::Some(0) {
            serde::read_into(deserializer, member, &mut builder.message)
        } else {
            ::std::result::Result::Ok(())
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}

impl serde::Value for crate::types::error::InterruptedException {
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
