// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `SegmentAttributeValue` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#SegmentAttributeValue",
    &[
        ("ValueString", schema::Kind::String, &[]),
        ("ValueMap", schema::Kind::Map(&super::segment_attribute_value_map::SHAPE), &[]),
        ("ValueInteger", schema::Kind::Integer, &[]),
        (
            "ValueList",
            schema::Kind::List(&super::segment_attribute_value_list::SHAPE),
            &[],
        ),
        ("ValueArn", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::SegmentAttributeValue {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.value_string);
        writer.optional(1, &self.value_map);
        writer.optional(2, &self.value_integer);
        writer.optional(3, &self.value_list);
        writer.optional(4, &self.value_arn);
    }
}

impl serde::Structure for crate::types::SegmentAttributeValue {
    type Builder = crate::types::builders::SegmentAttributeValueBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.value_string),
            1 => reader.optional(&mut builder.value_map),
            2 => reader.optional(&mut builder.value_integer),
            3 => reader.optional(&mut builder.value_list),
            4 => reader.optional(&mut builder.value_arn),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            value_string: builder.value_string,
            value_map: builder.value_map,
            value_integer: builder.value_integer,
            value_list: builder.value_list,
            value_arn: builder.value_arn,
        }
    }
}
