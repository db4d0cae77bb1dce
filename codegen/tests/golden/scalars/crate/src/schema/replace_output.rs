// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ReplaceOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenscalars#ReplaceResponse",
    &[
        ("Inner", schema::Kind::Structure, &[schema::Trait::HttpPayload]),
        ("Either", schema::Kind::Boolean, &[schema::Trait::HttpHeader("x-either")]),
    ],
    &[],
);

impl serde::Members for crate::operation::replace::ReplaceOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.inner);
        writer.optional(1, &self.either);
    }
}

impl serde::Structure for crate::operation::replace::ReplaceOutput {
    type Builder = crate::operation::replace::builders::ReplaceOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.inner),
            1 => reader.optional(&mut builder.either),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            inner: builder.inner,
            either: builder.either,
            _request_id: builder._request_id,
        }
    }
}
