// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PutItemInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenshared", "PutItemRequest", "Item", Structure, 0),
    serde::member!("com.amazonaws.goldenshared", "PutItemRequest", "Token", String, 1),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenshared", "PutItemRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "PUT",
            "/items",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("PutItemRequest");

impl serde::SerializableStruct for crate::operation::put_item::PutItemInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.item)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.token)?;
        ::std::result::Result::Ok(())
    }
}
