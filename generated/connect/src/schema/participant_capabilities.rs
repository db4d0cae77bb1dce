// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ParticipantCapabilities` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ParticipantCapabilities",
    &[("Video", schema::Kind::String, &[]), ("ScreenShare", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::ParticipantCapabilities {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.video);
        writer.optional(1, &self.screen_share);
    }
}

impl serde::Structure for crate::types::ParticipantCapabilities {
    type Builder = crate::types::builders::ParticipantCapabilitiesBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.video),
            1 => reader.optional(&mut builder.screen_share),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            video: builder.video,
            screen_share: builder.screen_share,
        }
    }
}
