// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `NestInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 4] = [
    serde::member!("com.amazonaws.goldenshared", "NestRequest", "Request", Structure, 0),
    serde::member!("com.amazonaws.goldenshared", "NestRequest", "Self", Structure, 1),
    serde::member!("com.amazonaws.goldenshared", "NestRequest", "Fluent", Structure, 2),
    serde::member!("com.amazonaws.goldenshared", "NestRequest", "Failure", Structure, 3),
];

static REFERENCES: [&serde::Schema<'static>; 4] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenshared", "NestRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/nest",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("NestRequest");

impl serde::SerializableStruct for crate::operation::nest::NestInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.request)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.self_)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.fluent)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.failure)?;
        ::std::result::Result::Ok(())
    }
}
