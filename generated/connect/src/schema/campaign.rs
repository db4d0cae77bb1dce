// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Campaign` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#Campaign",
    &[("CampaignId", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::Campaign {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.campaign_id);
    }
}

impl serde::Structure for crate::types::Campaign {
    type Builder = crate::types::builders::CampaignBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.campaign_id) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            campaign_id: builder.campaign_id,
        }
    }
}
