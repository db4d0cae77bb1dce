// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ContactLens` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ContactLens",
    &[("ConversationalAnalytics", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::ContactLens {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.conversational_analytics);
    }
}

impl serde::Structure for crate::types::ContactLens {
    type Builder = crate::types::builders::ContactLensBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 {
            reader.optional(&mut builder.conversational_analytics)
        } else {
            Ok(())
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            conversational_analytics: builder.conversational_analytics,
        }
    }
}
