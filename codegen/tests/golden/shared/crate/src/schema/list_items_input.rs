// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ListItemsInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenshared", "PutItemInput", "Limit", Integer, 0),
    serde::member!("com.amazonaws.goldenshared", "PutItemInput", "Label", String, 1),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenshared", "PutItemInput"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/listitems",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("PutItemInput");

impl serde::SerializableStruct for crate::operation::list_items::ListItemsInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.limit)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.label)?;
        ::std::result::Result::Ok(())
    }
}
