// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AnonymousInput` is written and read.

use ::shapesmith_runtime::serde;

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenscalars", "AnonymousInput"),
        serde::ShapeType::Structure,
        &[],
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/anonymous",
            ::std::option::Option::Some(200),
        ),
    );

impl serde::SerializableStruct for crate::operation::anonymous::AnonymousInput {
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
