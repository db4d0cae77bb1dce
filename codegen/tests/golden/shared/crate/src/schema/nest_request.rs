// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `NestRequest` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 4] = [
    serde::member!("com.amazonaws.goldenshared", "NestRequest", "Request", Structure, 0),
    serde::member!("com.amazonaws.goldenshared", "NestRequest", "Self", Structure, 1),
    serde::member!("com.amazonaws.goldenshared", "NestRequest", "Fluent", Structure, 2),
    serde::member!("com.amazonaws.goldenshared", "NestRequest", "Failure", Structure, 3),
];

static REFERENCES: [&serde::Schema<'static>; 4] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenshared", "NestRequest"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::NestRequest {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.request)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.self_)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.fluent)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.failure)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::NestRequest {
    type Builder = crate::types::builders::NestRequestBuilder;
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
                serde::read_into(deserializer, member, &mut builder.request)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.self_)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.fluent)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.failure)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            request: builder.request,
            self_: builder.self_,
            fluent: builder.fluent,
            failure: builder.failure,
        }
    }
}

impl serde::Value for crate::types::NestRequest {
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
