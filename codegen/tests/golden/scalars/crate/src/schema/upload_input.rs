// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `UploadInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenscalars", "UploadRequest", "Kind", String, 0)
        .with_http_header("Content-Type"),
    serde::member!("com.amazonaws.goldenscalars", "UploadRequest", "Data", Blob, 1)
        .with_http_payload(),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenscalars", "UploadRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/blobs",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("UploadRequest");

impl serde::SerializableStruct for crate::operation::upload::UploadInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.kind)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.data)?;
        ::std::result::Result::Ok(())
    }
}
