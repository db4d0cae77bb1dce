// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `SendInput` is written and read.

use ::shapesmith_runtime::serde;

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenempty", "Nothing"),
        serde::ShapeType::Structure,
        &[],
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/send",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("Nothing");

impl serde::SerializableStruct for crate::operation::send::SendInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        _serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        ::std::result::Result::Ok(())
    }
}
