// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ContactDetails` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ContactDetails",
    &[("Name", schema::Kind::String, &[]), ("Description", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::ContactDetails {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.name);
        writer.optional(1, &self.description);
    }
}

impl serde::Structure for crate::types::ContactDetails {
    type Builder = crate::types::builders::ContactDetailsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.name),
            1 => reader.optional(&mut builder.description),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            name: builder.name,
            description: builder.description,
        }
    }
}
