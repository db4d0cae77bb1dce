// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Vault` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldensensitive#Vault",
    &[("Combination", schema::Kind::String, &[]), ("Shelf", schema::Kind::String, &[])],
    &[schema::Trait::Sensitive],
);

impl serde::Members for crate::types::Vault {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.combination);
        writer.optional(1, &self.shelf);
    }
}

impl serde::Structure for crate::types::Vault {
    type Builder = crate::types::builders::VaultBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.combination),
            1 => reader.optional(&mut builder.shelf),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            combination: builder.combination.unwrap_or_default(),
            shelf: builder.shelf,
        }
    }
}
