// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `MoveInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 19] = [
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "type", String, 0),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "match", String, 1),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "ref", String, 2),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "self", String, 3),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "gen", String, 4),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "async", String, 5),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "crate", String, 6),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "super", String, 7),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "build", String, 8),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "builder", String, 9),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "send", String, 10),
    serde::member!(
        "com.amazonaws.goldenkeywords", "MoveRequest", "customize", String, 11
    ),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "default", String, 12),
    serde::member!(
        "com.amazonaws.goldenkeywords", "MoveRequest", "as_input", String, 13
    ),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "meta", String, 14),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "fn", String, 15),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "clone", String, 16),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "choice", Union, 17),
    serde::member!("com.amazonaws.goldenkeywords", "MoveRequest", "mood", String, 18),
];

static REFERENCES: [&serde::Schema<'static>; 19] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenkeywords", "MoveRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/move",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("MoveRequest");

impl serde::SerializableStruct for crate::operation::move_::MoveInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.r#type)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.r#match)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.r#ref)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.self_)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.r#gen)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.r#async)?;
        serde::write_optional(serializer, &MEMBERS[6], &self.crate_)?;
        serde::write_optional(serializer, &MEMBERS[7], &self.super_)?;
        serde::write_optional(serializer, &MEMBERS[8], &self.build_value)?;
        serde::write_optional(serializer, &MEMBERS[9], &self.builder_value)?;
        serde::write_optional(serializer, &MEMBERS[10], &self.send_value)?;
        serde::write_optional(serializer, &MEMBERS[11], &self.customize_value)?;
        serde::write_optional(serializer, &MEMBERS[12], &self.default_value)?;
        serde::write_optional(serializer, &MEMBERS[13], &self.as_input_value)?;
        serde::write_optional(serializer, &MEMBERS[14], &self.meta)?;
        serde::write_optional(serializer, &MEMBERS[15], &self.r#fn)?;
        serde::write_optional(serializer, &MEMBERS[16], &self.clone)?;
        serde::write_optional(serializer, &MEMBERS[17], &self.choice)?;
        serde::write_optional(serializer, &MEMBERS[18], &self.mood)?;
        ::std::result::Result::Ok(())
    }
}
