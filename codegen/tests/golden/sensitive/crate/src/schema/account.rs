// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Account` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldensensitive#Account",
    &[
        ("Name", schema::Kind::String, &[]),
        ("Password", schema::Kind::String, &[schema::Trait::Sensitive]),
        (
            "Old",
            schema::Kind::List(&super::passwords::SHAPE),
            &[schema::Trait::Sensitive],
        ),
    ],
    &[],
);

impl serde::Members for crate::types::Account {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.name);
        writer.always(1, &self.password);
        writer.optional(2, &self.old);
    }
}

impl serde::Structure for crate::types::Account {
    type Builder = crate::types::builders::AccountBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.name),
            1 => reader.optional(&mut builder.password),
            2 => reader.optional(&mut builder.old),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            name: builder.name.unwrap_or_default(),
            password: builder.password.unwrap_or_default(),
            old: builder.old,
        }
    }
}
