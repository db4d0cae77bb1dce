// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `CaseEntry` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#CaseEntry",
    &[
        ("CaseId", schema::Kind::String, &[]),
        ("CaseReferenceNumber", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::CaseEntry {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.case_id);
        writer.optional(1, &self.case_reference_number);
    }
}

impl serde::Structure for crate::types::CaseEntry {
    type Builder = crate::types::builders::CaseEntryBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.case_id),
            1 => reader.optional(&mut builder.case_reference_number),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            case_id: builder.case_id,
            case_reference_number: builder.case_reference_number,
        }
    }
}
