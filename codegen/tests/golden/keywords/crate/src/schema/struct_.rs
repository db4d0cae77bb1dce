// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Struct` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenkeywords#Struct",
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
    ],
    &[],
);

impl serde::Members for crate::types::Struct {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.r#type);
        writer.optional(1, &self.r#match);
        writer.optional(2, &self.r#ref);
        writer.optional(3, &self.self_);
        writer.optional(4, &self.r#gen);
        writer.optional(5, &self.r#async);
        writer.always(6, &self.crate_);
        writer.optional(7, &self.super_);
        writer.optional(8, &self.build_value);
        writer.always(9, &self.builder_value);
        writer.optional(10, &self.send);
        writer.optional(11, &self.customize);
        writer.optional(12, &self.default_value);
        writer.optional(13, &self.as_input);
        writer.optional(14, &self.meta);
        writer.optional(15, &self.r#fn);
        writer.optional(16, &self.clone);
    }
}

impl serde::Structure for crate::types::Struct {
    type Builder = crate::types::builders::StructBuilder;
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
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            r#type: builder.r#type.unwrap_or_default(),
            r#match: builder.r#match,
            r#ref: builder.r#ref,
            self_: builder.self_,
            r#gen: builder.r#gen,
            r#async: builder.r#async,
            crate_: builder.crate_.unwrap_or_default(),
            super_: builder.super_,
            build_value: builder.build_value,
            builder_value: builder.builder_value.unwrap_or_default(),
            send: builder.send,
            customize: builder.customize,
            default_value: builder.default_value,
            as_input: builder.as_input,
            meta: builder.meta,
            r#fn: builder.r#fn,
            clone: builder.clone,
        }
    }
}
