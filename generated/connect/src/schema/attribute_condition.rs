// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AttributeCondition` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#AttributeCondition",
    &[
        ("Name", schema::Kind::String, &[]),
        ("Value", schema::Kind::String, &[]),
        ("ProficiencyLevel", schema::Kind::Float, &[]),
        ("Range", schema::Kind::Structure, &[]),
        ("MatchCriteria", schema::Kind::Structure, &[]),
        ("ComparisonOperator", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::AttributeCondition {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.name);
        writer.optional(1, &self.value);
        writer.optional(2, &self.proficiency_level);
        writer.optional(3, &self.range);
        writer.optional(4, &self.match_criteria);
        writer.optional(5, &self.comparison_operator);
    }
}

impl serde::Structure for crate::types::AttributeCondition {
    type Builder = crate::types::builders::AttributeConditionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.name),
            1 => reader.optional(&mut builder.value),
            2 => reader.optional(&mut builder.proficiency_level),
            3 => reader.optional(&mut builder.range),
            4 => reader.optional(&mut builder.match_criteria),
            5 => reader.optional(&mut builder.comparison_operator),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            name: builder.name,
            value: builder.value,
            proficiency_level: builder.proficiency_level,
            range: builder.range,
            match_criteria: builder.match_criteria,
            comparison_operator: builder.comparison_operator,
        }
    }
}
