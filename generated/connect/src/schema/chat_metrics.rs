// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ChatMetrics` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ChatMetrics",
    &[
        ("ChatContactMetrics", schema::Kind::Structure, &[]),
        ("AgentMetrics", schema::Kind::Structure, &[]),
        ("CustomerMetrics", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::ChatMetrics {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.chat_contact_metrics);
        writer.optional(1, &self.agent_metrics);
        writer.optional(2, &self.customer_metrics);
    }
}

impl serde::Structure for crate::types::ChatMetrics {
    type Builder = crate::types::builders::ChatMetricsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.chat_contact_metrics),
            1 => reader.optional(&mut builder.agent_metrics),
            2 => reader.optional(&mut builder.customer_metrics),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            chat_contact_metrics: builder.chat_contact_metrics,
            agent_metrics: builder.agent_metrics,
            customer_metrics: builder.customer_metrics,
        }
    }
}
