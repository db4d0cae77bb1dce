// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `EmailRecipient` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#EmailRecipient",
    &[
        ("Address", schema::Kind::String, &[]),
        ("DisplayName", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::EmailRecipient {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.address);
        writer.optional(1, &self.display_name);
    }
}

impl serde::Structure for crate::types::EmailRecipient {
    type Builder = crate::types::builders::EmailRecipientBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.address),
            1 => reader.optional(&mut builder.display_name),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            address: builder.address,
            display_name: builder.display_name,
        }
    }
}
