// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ClosedException` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#ClosedException",
    &[("message", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::error::ClosedException {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.message);
    }
}

impl serde::Structure for crate::types::error::ClosedException {
    type Builder = crate::types::error::builders::ClosedExceptionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.message) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
