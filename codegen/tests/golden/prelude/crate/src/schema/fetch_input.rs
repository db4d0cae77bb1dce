// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `FetchInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenprelude", "Input", "Value", String, 0),
    serde::member!("com.amazonaws.goldenprelude", "Input", "Values", List, 1)
        .with_list_member(&super::text_list::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenprelude", "Input"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/fetch",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("Input");

impl serde::SerializableStruct for crate::operation::fetch::FetchInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.value)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.values)?;
        ::std::result::Result::Ok(())
    }
}
