// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ReceiveOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenempty#Nothing",
    &[],
    &[],
);

impl serde::Members for crate::operation::receive::ReceiveOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, _writer: &mut serde::Writer<'_>) {}
}

impl serde::Structure for crate::operation::receive::ReceiveOutput {
    type Builder = crate::operation::receive::builders::ReceiveOutputBuilder;
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
