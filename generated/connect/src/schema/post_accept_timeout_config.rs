// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PostAcceptTimeoutConfig` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#PostAcceptTimeoutConfig",
    &[("DurationInSeconds", schema::Kind::Integer, &[])],
    &[],
);

impl serde::Members for crate::types::PostAcceptTimeoutConfig {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.duration_in_seconds);
    }
}

impl serde::Structure for crate::types::PostAcceptTimeoutConfig {
    type Builder = crate::types::builders::PostAcceptTimeoutConfigBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 {
            reader.optional(&mut builder.duration_in_seconds)
        } else {
            Ok(())
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            duration_in_seconds: builder.duration_in_seconds.unwrap_or_default(),
        }
    }
}
