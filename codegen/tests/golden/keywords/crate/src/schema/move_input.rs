// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `MoveInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenkeywords#MoveRequest",
    &[
        ("type", schema::Kind::String, &[]),
        ("match", schema::Kind::String, &[]),
        ("ref", schema::Kind::String, &[]),
        ("self", schema::Kind::String, &[]),
        ("gen", schema::Kind::String, &[]),
        ("async", schema::Kind::String, &[]),
        ("crate", schema::Kind::String, &[]),
        ("super", schema::Kind::String, &[]),
        ("build", schema::Kind::String, &[]),
        ("builder", schema::Kind::String, &[]),
        ("send", schema::Kind::String, &[]),
        ("customize", schema::Kind::String, &[]),
        ("default", schema::Kind::String, &[]),
        ("as_input", schema::Kind::String, &[]),
        ("meta", schema::Kind::String, &[]),
        ("fn", schema::Kind::String, &[]),
        ("clone", schema::Kind::String, &[]),
        ("choice", schema::Kind::Union, &[]),
        ("mood", schema::Kind::String, &[]),
    ],
    &[
        schema::Trait::Http("POST", "/move", 200),
        schema::Trait::OriginalName("MoveRequest"),
    ],
);

impl serde::Members for crate::operation::move_::MoveInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.r#type);
        writer.optional(1, &self.r#match);
        writer.optional(2, &self.r#ref);
        writer.optional(3, &self.self_);
        writer.optional(4, &self.r#gen);
        writer.optional(5, &self.r#async);
        writer.optional(6, &self.crate_);
        writer.optional(7, &self.super_);
        writer.optional(8, &self.build_value);
        writer.optional(9, &self.builder_value);
        writer.optional(10, &self.send_value);
        writer.optional(11, &self.customize_value);
        writer.optional(12, &self.default_value);
        writer.optional(13, &self.as_input_value);
        writer.optional(14, &self.meta);
        writer.optional(15, &self.r#fn);
        writer.optional(16, &self.clone);
        writer.optional(17, &self.choice);
        writer.optional(18, &self.mood);
    }
}
