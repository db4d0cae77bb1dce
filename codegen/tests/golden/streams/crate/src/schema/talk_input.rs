// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `TalkInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenstreams", "TalkRequest", "Name", String, 0)
        .with_http_label(),
    serde::member!("com.amazonaws.goldenstreams", "TalkRequest", "Said", Union, 1)
        .with_http_payload()
        .with_streaming(),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenstreams", "TalkRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/talks/{Name}",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("TalkRequest");

impl serde::SerializableStruct for crate::operation::talk::TalkInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.name)?;
        ::std::result::Result::Ok(())
    }
}
