// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GrowForestInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!(
        "com.amazonaws.goldenrecursion", "GrowForestRequest", "Tree", Structure, 0
    ),
    serde::member!(
        "com.amazonaws.goldenrecursion", "GrowForestRequest", "Expression", Union, 1
    ),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenrecursion", "GrowForestRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/growforest",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("GrowForestRequest");

impl serde::SerializableStruct for crate::operation::grow_forest::GrowForestInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.tree)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.expression)?;
        ::std::result::Result::Ok(())
    }
}
