// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GetItemInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 1] = [
    serde::member!("com.amazonaws.goldenshared", "GetItemInput", "Id", String, 0)
        .with_http_label(),
];

static REFERENCES: [&serde::Schema<'static>; 1] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenshared", "GetItemInput"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "GET",
            "/items/{Id}",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("GetItemInput");

impl serde::SerializableStruct for crate::operation::get_item::GetItemInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.id)?;
        ::std::result::Result::Ok(())
    }
}
