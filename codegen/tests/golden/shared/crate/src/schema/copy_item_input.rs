// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `CopyItemInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenshared", "Item", "Id", String, 0),
    serde::member!("com.amazonaws.goldenshared", "Item", "Tags", List, 1)
        .with_list_member(&super::tag_list::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenshared", "Item"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/copyitem",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("Item");

impl serde::SerializableStruct for crate::operation::copy_item::CopyItemInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.id)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.tags)?;
        ::std::result::Result::Ok(())
    }
}
