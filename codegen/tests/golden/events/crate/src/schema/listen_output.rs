// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ListenOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#ListenResponse",
    &[("Heard", schema::Kind::Union, &[schema::Trait::Streaming])],
    &[],
);

impl serde::Members for crate::operation::listen::ListenOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, _writer: &mut serde::Writer<'_>) {}
}

impl serde::Structure for crate::operation::listen::ListenOutput {
    type Builder = crate::operation::listen::builders::ListenOutputBuilder;
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
            heard: builder.heard.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
