// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ReplaceInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!(
        "com.amazonaws.goldenscalars", "ReplaceRequest", "Inner", Structure, 0
    )
        .with_http_payload(),
    serde::member!("com.amazonaws.goldenscalars", "ReplaceRequest", "Name", String, 1)
        .with_http_header("x-name"),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenscalars", "ReplaceRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/inners",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("ReplaceRequest");

impl serde::SerializableStruct for crate::operation::replace::ReplaceInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.inner)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.name)?;
        ::std::result::Result::Ok(())
    }
}
