// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AiAgentInfo` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#AiAgentInfo",
    &[
        ("AiUseCase", schema::Kind::String, &[]),
        ("AiAgentVersionId", schema::Kind::String, &[]),
        ("AiAgentEscalated", schema::Kind::Boolean, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::AiAgentInfo {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.ai_use_case);
        writer.optional(1, &self.ai_agent_version_id);
        writer.optional(2, &self.ai_agent_escalated);
    }
}

impl serde::Structure for crate::types::AiAgentInfo {
    type Builder = crate::types::builders::AiAgentInfoBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.ai_use_case),
            1 => reader.optional(&mut builder.ai_agent_version_id),
            2 => reader.optional(&mut builder.ai_agent_escalated),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            ai_use_case: builder.ai_use_case,
            ai_agent_version_id: builder.ai_agent_version_id,
            ai_agent_escalated: builder.ai_agent_escalated,
        }
    }
}
