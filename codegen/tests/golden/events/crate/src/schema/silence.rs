// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Silence` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#Silence",
    &[],
    &[],
);

impl serde::Members for crate::types::Silence {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, _writer: &mut serde::Writer<'_>) {}
}

impl serde::Structure for crate::types::Silence {
    type Builder = crate::types::builders::SilenceBuilder;
    #[inline]
    fn read_member(
        _builder: &mut Self::Builder,
        _index: usize,
        _reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        Ok(())
    }
    #[inline]
    fn from_builder(_builder: Self::Builder) -> Self {
        Self {}
    }
}
