// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ExchangeOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenempty#ExchangeResponse",
    &[
        ("Void", schema::Kind::Structure, &[]),
        ("Union", schema::Kind::Union, &[]),
        ("Voids", schema::Kind::List(&super::void_list::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::operation::exchange::ExchangeOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.void);
        writer.optional(1, &self.union);
        writer.always(2, &self.voids);
    }
}

impl serde::Structure for crate::operation::exchange::ExchangeOutput {
    type Builder = crate::operation::exchange::builders::ExchangeOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.void),
            1 => reader.optional(&mut builder.union),
            2 => reader.optional(&mut builder.voids),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            void: builder.void,
            union: builder.union,
            voids: builder.voids.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
