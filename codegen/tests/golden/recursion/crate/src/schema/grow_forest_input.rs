// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GrowForestInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#GrowForestRequest",
    &[("Tree", schema::Kind::Structure, &[]), ("Expression", schema::Kind::Union, &[])],
    &[
        schema::Trait::Http("POST", "/growforest", 200),
        schema::Trait::OriginalName("GrowForestRequest"),
    ],
);

impl serde::Members for crate::operation::grow_forest::GrowForestInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.tree);
        writer.optional(1, &self.expression);
    }
}
