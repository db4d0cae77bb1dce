// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AgentsCriteria` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#AgentsCriteria",
    &[("AgentIds", schema::Kind::List(&super::agent_ids::SHAPE), &[])],
    &[],
);

impl serde::Members for crate::types::AgentsCriteria {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.agent_ids);
    }
}

impl serde::Structure for crate::types::AgentsCriteria {
    type Builder = crate::types::builders::AgentsCriteriaBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.agent_ids) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            agent_ids: builder.agent_ids,
        }
    }
}
