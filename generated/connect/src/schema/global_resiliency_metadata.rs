// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GlobalResiliencyMetadata` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#GlobalResiliencyMetadata",
    &[
        ("ActiveRegion", schema::Kind::String, &[]),
        ("OriginRegion", schema::Kind::String, &[]),
        ("TrafficDistributionGroupId", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::GlobalResiliencyMetadata {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.active_region);
        writer.optional(1, &self.origin_region);
        writer.optional(2, &self.traffic_distribution_group_id);
    }
}

impl serde::Structure for crate::types::GlobalResiliencyMetadata {
    type Builder = crate::types::builders::GlobalResiliencyMetadataBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.active_region),
            1 => reader.optional(&mut builder.origin_region),
            2 => reader.optional(&mut builder.traffic_distribution_group_id),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            active_region: builder.active_region,
            origin_region: builder.origin_region,
            traffic_distribution_group_id: builder.traffic_distribution_group_id,
        }
    }
}
