// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `SendOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenempty#SendOutput",
    &[],
    &[],
);

impl serde::Members for crate::operation::send::SendOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, _writer: &mut serde::Writer<'_>) {}
}

impl serde::Structure for crate::operation::send::SendOutput {
    type Builder = crate::operation::send::builders::SendOutputBuilder;
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
            _request_id: builder._request_id,
        }
    }
}
