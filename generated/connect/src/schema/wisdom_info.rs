// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `WisdomInfo` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#WisdomInfo",
    &[
        ("SessionArn", schema::Kind::String, &[]),
        ("AiAgents", schema::Kind::List(&super::ai_agents::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::types::WisdomInfo {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.session_arn);
        writer.optional(1, &self.ai_agents);
    }
}

impl serde::Structure for crate::types::WisdomInfo {
    type Builder = crate::types::builders::WisdomInfoBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.session_arn),
            1 => reader.optional(&mut builder.ai_agents),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            session_arn: builder.session_arn,
            ai_agents: builder.ai_agents,
        }
    }
}
