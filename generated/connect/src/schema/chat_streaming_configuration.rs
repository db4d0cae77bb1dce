// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ChatStreamingConfiguration` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ChatStreamingConfiguration",
    &[("StreamingEndpointArn", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::ChatStreamingConfiguration {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.streaming_endpoint_arn);
    }
}

impl serde::Structure for crate::types::ChatStreamingConfiguration {
    type Builder = crate::types::builders::ChatStreamingConfigurationBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 {
            reader.optional(&mut builder.streaming_endpoint_arn)
        } else {
            Ok(())
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            streaming_endpoint_arn: builder.streaming_endpoint_arn.unwrap_or_default(),
        }
    }
}
