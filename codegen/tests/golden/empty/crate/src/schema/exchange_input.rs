// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ExchangeInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenempty#ExchangeRequest",
    &[
        ("Void", schema::Kind::Structure, &[]),
        ("Union", schema::Kind::Union, &[]),
        ("Voids", schema::Kind::List(&super::void_list::SHAPE), &[]),
    ],
    &[
        schema::Trait::Http("POST", "/exchange", 200),
        schema::Trait::OriginalName("ExchangeRequest"),
    ],
);

impl serde::Members for crate::operation::exchange::ExchangeInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.void);
        writer.optional(1, &self.union);
        writer.optional(2, &self.voids);
    }
}
