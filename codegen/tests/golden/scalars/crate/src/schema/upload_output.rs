// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `UploadOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenscalars", "UploadResponse", "Data", Blob, 0)
        .with_http_payload(),
    serde::member!("com.amazonaws.goldenscalars", "UploadResponse", "Kind", String, 1)
        .with_http_header("Content-Type"),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenscalars", "UploadResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::upload::UploadOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.data)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.kind)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::upload::UploadOutput {
    type Builder = crate::operation::upload::builders::UploadOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.data)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.kind)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            data: builder.data.unwrap_or_else(|| crate::primitives::Blob::new([])),
            kind: builder.kind,
            _request_id: builder._request_id,
        }
    }
}
