// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GetItemOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#ItemReply",
    &[
        ("Item", schema::Kind::Structure, &[]),
        ("ResultItem", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::operation::get_item::GetItemOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.item);
        writer.optional(1, &self.result_item);
    }
}

impl serde::Structure for crate::operation::get_item::GetItemOutput {
    type Builder = crate::operation::get_item::builders::GetItemOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.item),
            1 => reader.optional(&mut builder.result_item),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            item: builder.item,
            result_item: builder.result_item,
            _request_id: builder._request_id,
        }
    }
}
