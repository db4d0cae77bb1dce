// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `DeviceInfo` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#DeviceInfo",
    &[
        ("PlatformName", schema::Kind::String, &[]),
        ("PlatformVersion", schema::Kind::String, &[]),
        ("OperatingSystem", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::DeviceInfo {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.platform_name);
        writer.optional(1, &self.platform_version);
        writer.optional(2, &self.operating_system);
    }
}

impl serde::Structure for crate::types::DeviceInfo {
    type Builder = crate::types::builders::DeviceInfoBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.platform_name),
            1 => reader.optional(&mut builder.platform_version),
            2 => reader.optional(&mut builder.operating_system),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            platform_name: builder.platform_name,
            platform_version: builder.platform_version,
            operating_system: builder.operating_system,
        }
    }
}
