// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `LeakException` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldensensitive#LeakException",
    &[
        ("message", schema::Kind::String, &[schema::Trait::Sensitive]),
        ("Vault", schema::Kind::Structure, &[schema::Trait::Sensitive]),
        ("Where", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::error::LeakException {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.message);
        writer.optional(1, &self.vault);
        writer.optional(2, &self.r#where);
    }
}

impl serde::Structure for crate::types::error::LeakException {
    type Builder = crate::types::error::builders::LeakExceptionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.message),
            1 => reader.optional(&mut builder.vault),
            2 => reader.optional(&mut builder.r#where),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            vault: builder.vault,
            r#where: builder.r#where,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
