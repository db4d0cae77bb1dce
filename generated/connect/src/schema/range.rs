// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Range` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#Range",
    &[
        ("MinProficiencyLevel", schema::Kind::Float, &[]),
        ("MaxProficiencyLevel", schema::Kind::Float, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Range {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.min_proficiency_level);
        writer.optional(1, &self.max_proficiency_level);
    }
}

impl serde::Structure for crate::types::Range {
    type Builder = crate::types::builders::RangeBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.min_proficiency_level),
            1 => reader.optional(&mut builder.max_proficiency_level),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            min_proficiency_level: builder.min_proficiency_level,
            max_proficiency_level: builder.max_proficiency_level,
        }
    }
}
