// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ReplaceInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenscalars#ReplaceRequest",
    &[
        ("Inner", schema::Kind::Structure, &[schema::Trait::HttpPayload]),
        ("Name", schema::Kind::String, &[schema::Trait::HttpHeader("x-name")]),
    ],
    &[
        schema::Trait::Http("POST", "/inners", 200),
        schema::Trait::OriginalName("ReplaceRequest"),
    ],
);

impl serde::Members for crate::operation::replace::ReplaceInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.inner);
        writer.optional(1, &self.name);
    }
}
