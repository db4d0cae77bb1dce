// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `OutboundStrategyConfig` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#OutboundStrategyConfig",
    &[("AgentFirst", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::OutboundStrategyConfig {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.agent_first);
    }
}

impl serde::Structure for crate::types::OutboundStrategyConfig {
    type Builder = crate::types::builders::OutboundStrategyConfigBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.agent_first) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            agent_first: builder.agent_first,
        }
    }
}
