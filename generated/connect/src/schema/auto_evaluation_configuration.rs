// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AutoEvaluationConfiguration` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#AutoEvaluationConfiguration",
    &[("Enabled", schema::Kind::Boolean, &[])],
    &[],
);

impl serde::Members for crate::types::AutoEvaluationConfiguration {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.enabled);
    }
}

impl serde::Structure for crate::types::AutoEvaluationConfiguration {
    type Builder = crate::types::builders::AutoEvaluationConfigurationBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.enabled) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            enabled: builder.enabled.unwrap_or_default(),
        }
    }
}
