// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ConnectionCredentials` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ConnectionCredentials",
    &[
        ("ConnectionToken", schema::Kind::String, &[]),
        ("Expiry", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::ConnectionCredentials {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.connection_token);
        writer.optional(1, &self.expiry);
    }
}

impl serde::Structure for crate::types::ConnectionCredentials {
    type Builder = crate::types::builders::ConnectionCredentialsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.connection_token),
            1 => reader.optional(&mut builder.expiry),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            connection_token: builder.connection_token,
            expiry: builder.expiry,
        }
    }
}
