// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Customer` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#Customer",
    &[
        ("DeviceInfo", schema::Kind::Structure, &[]),
        ("Capabilities", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Customer {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.device_info);
        writer.optional(1, &self.capabilities);
    }
}

impl serde::Structure for crate::types::Customer {
    type Builder = crate::types::builders::CustomerBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.device_info),
            1 => reader.optional(&mut builder.capabilities),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            device_info: builder.device_info,
            capabilities: builder.capabilities,
        }
    }
}
