// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ChatOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenevents#ChatResponse",
    &[
        ("Session", schema::Kind::String, &[]),
        ("Heard", schema::Kind::Union, &[schema::Trait::Streaming]),
    ],
    &[],
);

impl serde::Members for crate::operation::chat::ChatOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.session);
    }
}

impl serde::Structure for crate::operation::chat::ChatOutput {
    type Builder = crate::operation::chat::builders::ChatOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.session) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            session: builder.session.unwrap_or_default(),
            heard: builder.heard.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
