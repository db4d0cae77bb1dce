// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `QuickConnectContactData` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#QuickConnectContactData",
    &[
        ("ContactId", schema::Kind::String, &[]),
        ("InitiationTimestamp", schema::Kind::Timestamp, &[]),
        ("QuickConnectId", schema::Kind::String, &[]),
        ("QuickConnectName", schema::Kind::String, &[]),
        ("QuickConnectType", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::QuickConnectContactData {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.contact_id);
        writer.optional(1, &self.initiation_timestamp);
        writer.optional(2, &self.quick_connect_id);
        writer.optional(3, &self.quick_connect_name);
        writer.optional(4, &self.quick_connect_type);
    }
}

impl serde::Structure for crate::types::QuickConnectContactData {
    type Builder = crate::types::builders::QuickConnectContactDataBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.contact_id),
            1 => reader.optional(&mut builder.initiation_timestamp),
            2 => reader.optional(&mut builder.quick_connect_id),
            3 => reader.optional(&mut builder.quick_connect_name),
            4 => reader.optional(&mut builder.quick_connect_type),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            contact_id: builder.contact_id,
            initiation_timestamp: builder.initiation_timestamp,
            quick_connect_id: builder.quick_connect_id,
            quick_connect_name: builder.quick_connect_name,
            quick_connect_type: builder.quick_connect_type,
        }
    }
}
