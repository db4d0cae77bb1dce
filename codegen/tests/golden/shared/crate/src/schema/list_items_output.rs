// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ListItemsOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenshared#GetItemOutput",
    &[
        ("Items", schema::Kind::List(&super::item_list::SHAPE), &[]),
        ("Next", schema::Kind::Structure, &[]),
        ("Call", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::operation::list_items::ListItemsOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.items);
        writer.boxed(1, &self.next);
        writer.optional(2, &self.call);
    }
}

impl serde::Structure for crate::operation::list_items::ListItemsOutput {
    type Builder = crate::operation::list_items::builders::ListItemsOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.items),
            1 => reader.boxed(&mut builder.next),
            2 => reader.optional(&mut builder.call),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            items: builder.items,
            next: builder.next,
            call: builder.call,
            _request_id: builder._request_id,
        }
    }
}
