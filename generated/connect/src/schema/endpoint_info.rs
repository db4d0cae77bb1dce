// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `EndpointInfo` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#EndpointInfo",
    &[
        ("Type", schema::Kind::String, &[]),
        ("Address", schema::Kind::String, &[]),
        ("DisplayName", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::EndpointInfo {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.r#type);
        writer.optional(1, &self.address);
        writer.optional(2, &self.display_name);
    }
}

impl serde::Structure for crate::types::EndpointInfo {
    type Builder = crate::types::builders::EndpointInfoBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.r#type),
            1 => reader.optional(&mut builder.address),
            2 => reader.optional(&mut builder.display_name),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            r#type: builder.r#type,
            address: builder.address,
            display_name: builder.display_name,
        }
    }
}
