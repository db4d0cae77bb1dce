// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ContactLensSummaryConfiguration` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ContactLensSummaryConfiguration",
    &[
        (
            "SummaryModes",
            schema::Kind::List(&super::contact_lens_summary_mode_list::SHAPE),
            &[],
        ),
    ],
    &[],
);

impl serde::Members for crate::types::ContactLensSummaryConfiguration {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.summary_modes);
    }
}

impl serde::Structure for crate::types::ContactLensSummaryConfiguration {
    type Builder = crate::types::builders::ContactLensSummaryConfigurationBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.summary_modes) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            summary_modes: builder.summary_modes,
        }
    }
}
