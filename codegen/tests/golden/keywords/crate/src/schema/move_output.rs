// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `MoveOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenkeywords#MoveResponse",
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
        ("struct", schema::Kind::Structure, &[]),
        ("mood", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::operation::move_::MoveOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.r#type);
        writer.always(1, &self.r#match);
        writer.optional(2, &self.r#ref);
        writer.optional(3, &self.self_);
        writer.optional(4, &self.r#gen);
        writer.optional(5, &self.r#async);
        writer.optional(6, &self.crate_);
        writer.optional(7, &self.super_);
        writer.optional(8, &self.build_value);
        writer.optional(9, &self.builder_value);
        writer.optional(10, &self.send);
        writer.optional(11, &self.customize);
        writer.always(12, &self.default_value);
        writer.optional(13, &self.as_input);
        writer.optional(14, &self.meta);
        writer.optional(15, &self.r#fn);
        writer.optional(16, &self.clone);
        writer.optional(17, &self.r#struct);
        writer.optional(18, &self.mood);
    }
}

impl serde::Structure for crate::operation::move_::MoveOutput {
    type Builder = crate::operation::move_::builders::MoveOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.r#type),
            1 => reader.optional(&mut builder.r#match),
            2 => reader.optional(&mut builder.r#ref),
            3 => reader.optional(&mut builder.self_),
            4 => reader.optional(&mut builder.r#gen),
            5 => reader.optional(&mut builder.r#async),
            6 => reader.optional(&mut builder.crate_),
            7 => reader.optional(&mut builder.super_),
            8 => reader.optional(&mut builder.build_value),
            9 => reader.optional(&mut builder.builder_value),
            10 => reader.optional(&mut builder.send),
            11 => reader.optional(&mut builder.customize),
            12 => reader.optional(&mut builder.default_value),
            13 => reader.optional(&mut builder.as_input),
            14 => reader.optional(&mut builder.meta),
            15 => reader.optional(&mut builder.r#fn),
            16 => reader.optional(&mut builder.clone),
            17 => reader.optional(&mut builder.r#struct),
            18 => reader.optional(&mut builder.mood),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            r#type: builder.r#type,
            r#match: builder.r#match.unwrap_or_default(),
            r#ref: builder.r#ref,
            self_: builder.self_,
            r#gen: builder.r#gen,
            r#async: builder.r#async,
            crate_: builder.crate_,
            super_: builder.super_,
            build_value: builder.build_value,
            builder_value: builder.builder_value,
            send: builder.send,
            customize: builder.customize,
            default_value: builder.default_value.unwrap_or_default(),
            as_input: builder.as_input,
            meta: builder.meta,
            r#fn: builder.r#fn,
            clone: builder.clone,
            r#struct: builder.r#struct,
            mood: builder.mood,
            _request_id: builder._request_id,
        }
    }
}
