// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ParticipantConfiguration` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ParticipantConfiguration",
    &[("ResponseMode", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::ParticipantConfiguration {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.response_mode);
    }
}

impl serde::Structure for crate::types::ParticipantConfiguration {
    type Builder = crate::types::builders::ParticipantConfigurationBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.response_mode) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            response_mode: builder.response_mode,
        }
    }
}
