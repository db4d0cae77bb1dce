// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ParticipantDetails` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ParticipantDetails",
    &[("DisplayName", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::ParticipantDetails {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.display_name);
    }
}

impl serde::Structure for crate::types::ParticipantDetails {
    type Builder = crate::types::builders::ParticipantDetailsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.display_name) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            display_name: builder.display_name.unwrap_or_default(),
        }
    }
}
