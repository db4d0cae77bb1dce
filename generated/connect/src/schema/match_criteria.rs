// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `MatchCriteria` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#MatchCriteria",
    &[("AgentsCriteria", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::MatchCriteria {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.agents_criteria);
    }
}

impl serde::Structure for crate::types::MatchCriteria {
    type Builder = crate::types::builders::MatchCriteriaBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.agents_criteria) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            agents_criteria: builder.agents_criteria,
        }
    }
}
