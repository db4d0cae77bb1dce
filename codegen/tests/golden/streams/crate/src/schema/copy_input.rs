// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `CopyInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.goldenstreams", "CopyRequest", "Name", String, 0)
        .with_http_label(),
    serde::member!("com.amazonaws.goldenstreams", "CopyRequest", "Kind", String, 1)
        .with_http_header("Content-Type"),
    serde::member!("com.amazonaws.goldenstreams", "CopyRequest", "Body", Blob, 2)
        .with_http_payload()
        .with_streaming(),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenstreams", "CopyRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/copies/{Name}",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("CopyRequest");

impl serde::SerializableStruct for crate::operation::copy::CopyInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.name)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.kind)?;
        ::std::result::Result::Ok(())
    }
}
