// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `BareException` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenempty#BareException",
    &[],
    &[],
);

impl serde::Members for crate::types::error::BareException {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, _writer: &mut serde::Writer<'_>) {}
}

impl serde::Structure for crate::types::error::BareException {
    type Builder = crate::types::error::builders::BareExceptionBuilder;
    #[inline]
    fn read_member(
        _builder: &mut Self::Builder,
        _index: usize,
        _reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        Ok(())
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
