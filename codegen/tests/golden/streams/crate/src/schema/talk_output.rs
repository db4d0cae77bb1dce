// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `TalkOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenstreams#TalkResponse",
    &[
        ("Session", schema::Kind::String, &[schema::Trait::HttpHeader("x-session")]),
        (
            "Answer",
            schema::Kind::Union,
            &[schema::Trait::HttpPayload, schema::Trait::Streaming],
        ),
    ],
    &[],
);

impl serde::Members for crate::operation::talk::TalkOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.session);
    }
}

impl serde::Structure for crate::operation::talk::TalkOutput {
    type Builder = crate::operation::talk::builders::TalkOutputBuilder;
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
            session: builder.session,
            answer: builder.answer.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
