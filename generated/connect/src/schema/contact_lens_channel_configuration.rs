// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ContactLensChannelConfiguration` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ContactLensChannelConfiguration",
    &[
        (
            "AnalyticsModes",
            schema::Kind::List(&super::contact_lens_analytics_mode_list::SHAPE),
            &[],
        ),
    ],
    &[],
);

impl serde::Members for crate::types::ContactLensChannelConfiguration {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.analytics_modes);
    }
}

impl serde::Structure for crate::types::ContactLensChannelConfiguration {
    type Builder = crate::types::builders::ContactLensChannelConfigurationBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.analytics_modes) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            analytics_modes: builder.analytics_modes,
        }
    }
}
