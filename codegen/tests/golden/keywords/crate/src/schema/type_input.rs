// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `TypeInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.goldenkeywords", "TypeRequest", "type", String, 0)
        .with_http_label(),
    serde::member!("com.amazonaws.goldenkeywords", "TypeRequest", "async", String, 1)
        .with_http_query("async"),
    serde::member!("com.amazonaws.goldenkeywords", "TypeRequest", "loop", Map, 2)
        .with_map_members(&super::text_map::KEY, &super::text_map::ELEMENT)
        .with_http_prefix_headers("x-loop-"),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenkeywords", "TypeRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "GET",
            "/types/{type}",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("TypeRequest");

impl serde::SerializableStruct for crate::operation::type_::TypeInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.r#type)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.r#async)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.r#loop)?;
        ::std::result::Result::Ok(())
    }
}
