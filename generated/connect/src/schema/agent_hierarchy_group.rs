// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AgentHierarchyGroup` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#AgentHierarchyGroup",
    &[("Arn", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::AgentHierarchyGroup {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.arn);
    }
}

impl serde::Structure for crate::types::AgentHierarchyGroup {
    type Builder = crate::types::builders::AgentHierarchyGroupBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.arn) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self { arn: builder.arn }
    }
}
