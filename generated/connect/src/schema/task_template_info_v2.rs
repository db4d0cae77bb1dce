// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `TaskTemplateInfoV2` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#TaskTemplateInfoV2",
    &[("Arn", schema::Kind::String, &[]), ("Name", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::TaskTemplateInfoV2 {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.arn);
        writer.optional(1, &self.name);
    }
}

impl serde::Structure for crate::types::TaskTemplateInfoV2 {
    type Builder = crate::types::builders::TaskTemplateInfoV2Builder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.arn),
            1 => reader.optional(&mut builder.name),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            arn: builder.arn,
            name: builder.name,
        }
    }
}
