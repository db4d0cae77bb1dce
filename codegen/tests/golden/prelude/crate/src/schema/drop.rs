// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Drop` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenprelude#Drop",
    &[("Result", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::error::Drop {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.result);
    }
}

impl serde::Structure for crate::types::error::Drop {
    type Builder = crate::types::error::builders::DropBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.result) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            result: builder.result,
            message: builder.message,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}
