// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PaintInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 5] = [
    serde::member!("com.amazonaws.goldenenums", "PaintRequest", "Color", String, 0),
    serde::member!("com.amazonaws.goldenenums", "PaintRequest", "Colors", List, 1)
        .with_list_member(&super::color_list::ELEMENT),
    serde::member!("com.amazonaws.goldenenums", "PaintRequest", "Shade", String, 2)
        .with_http_query("shade"),
    serde::member!("com.amazonaws.goldenenums", "PaintRequest", "Operator", String, 3),
    serde::member!("com.amazonaws.goldenenums", "PaintRequest", "Single", String, 4),
];

static REFERENCES: [&serde::Schema<'static>; 5] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenenums", "PaintRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/paint",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("PaintRequest");

impl serde::SerializableStruct for crate::operation::paint::PaintInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.color)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.colors)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.shade)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.operator)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.single)?;
        ::std::result::Result::Ok(())
    }
}
