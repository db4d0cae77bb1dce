// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Expression` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#Expression",
    &[
        ("AttributeCondition", schema::Kind::Structure, &[]),
        ("AndExpression", schema::Kind::List(&super::expressions::SHAPE), &[]),
        ("OrExpression", schema::Kind::List(&super::expressions::SHAPE), &[]),
        ("NotAttributeCondition", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Expression {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.attribute_condition);
        writer.optional(1, &self.and_expression);
        writer.optional(2, &self.or_expression);
        writer.optional(3, &self.not_attribute_condition);
    }
}

impl serde::Structure for crate::types::Expression {
    type Builder = crate::types::builders::ExpressionBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.attribute_condition),
            1 => reader.optional(&mut builder.and_expression),
            2 => reader.optional(&mut builder.or_expression),
            3 => reader.optional(&mut builder.not_attribute_condition),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            attribute_condition: builder.attribute_condition,
            and_expression: builder.and_expression,
            or_expression: builder.or_expression,
            not_attribute_condition: builder.not_attribute_condition,
        }
    }
}
