// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `OutboundStrategy` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#OutboundStrategy",
    &[("Type", schema::Kind::String, &[]), ("Config", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::OutboundStrategy {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.r#type);
        writer.optional(1, &self.config);
    }
}

impl serde::Structure for crate::types::OutboundStrategy {
    type Builder = crate::types::builders::OutboundStrategyBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.r#type),
            1 => reader.optional(&mut builder.config),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            r#type: builder
                .r#type
                .unwrap_or_else(|| crate::types::OutboundStrategyType::from("")),
            config: builder.config,
        }
    }
}
