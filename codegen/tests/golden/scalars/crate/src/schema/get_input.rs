// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GetInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 5] = [
    serde::member!("com.amazonaws.goldenscalars", "GetRequest", "Number", Long, 0)
        .with_http_label(),
    serde::member!("com.amazonaws.goldenscalars", "GetRequest", "Color", String, 1)
        .with_http_label(),
    serde::member!("com.amazonaws.goldenscalars", "GetRequest", "Flag", Boolean, 2)
        .with_http_label(),
    serde::member!("com.amazonaws.goldenscalars", "GetRequest", "All", Boolean, 3)
        .with_http_query("all"),
    serde::member!("com.amazonaws.goldenscalars", "GetRequest", "Colors", List, 4)
        .with_list_member(&super::color_list::ELEMENT)
        .with_http_query("color"),
];

static REFERENCES: [&serde::Schema<'static>; 5] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenscalars", "GetRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "GET",
            "/things/{Number}/{Color}/{Flag}",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("GetRequest");

impl serde::SerializableStruct for crate::operation::get::GetInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.number)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.color)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.flag)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.all)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.colors)?;
        ::std::result::Result::Ok(())
    }
}
