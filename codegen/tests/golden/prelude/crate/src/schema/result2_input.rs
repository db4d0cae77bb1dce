// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Result2Input` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenprelude", "Vec", "Value", String, 0),
    serde::member!("com.amazonaws.goldenprelude", "Vec", "Values", List, 1)
        .with_list_member(&super::text_list::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenprelude", "Vec"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/result2",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("Vec");

impl serde::SerializableStruct for crate::operation::result2::Result2Input {
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
