// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `CopyOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenstreams", "CopyResponse", "Size", Integer, 0)
        .with_http_header("x-size"),
    serde::member!("com.amazonaws.goldenstreams", "CopyResponse", "Body", Blob, 1)
        .with_http_payload()
        .with_streaming(),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenstreams", "CopyResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::copy::CopyOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.size)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::copy::CopyOutput {
    type Builder = crate::operation::copy::builders::CopyOutputBuilder;
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_member(
        builder: &mut Self::Builder,
        member: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result {
        if member.member_index() == ::std::option::Option::Some(0) {
            serde::read_into(deserializer, member, &mut builder.size)
        } else {
            ::std::result::Result::Ok(())
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            size: builder.size.unwrap_or_default(),
            body: builder.body.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
