// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Websocket` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#Websocket",
    &[
        ("Url", schema::Kind::String, &[]),
        ("ConnectionExpiry", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Websocket {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.url);
        writer.optional(1, &self.connection_expiry);
    }
}

impl serde::Structure for crate::types::Websocket {
    type Builder = crate::types::builders::WebsocketBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.url),
            1 => reader.optional(&mut builder.connection_expiry),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            url: builder.url,
            connection_expiry: builder.connection_expiry,
        }
    }
}
