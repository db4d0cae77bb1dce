// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ContactAnalysisReferenceState` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ContactAnalysisReferenceState",
    &[
        ("Status", schema::Kind::String, &[]),
        ("StatusReason", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::ContactAnalysisReferenceState {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.status);
        writer.optional(1, &self.status_reason);
    }
}

impl serde::Structure for crate::types::ContactAnalysisReferenceState {
    type Builder = crate::types::builders::ContactAnalysisReferenceStateBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.status),
            1 => reader.optional(&mut builder.status_reason),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            status: builder.status,
            status_reason: builder.status_reason,
        }
    }
}
