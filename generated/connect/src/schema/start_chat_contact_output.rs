// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StartChatContactOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#StartChatContactResponse",
    &[
        ("ContactId", schema::Kind::String, &[]),
        ("ParticipantId", schema::Kind::String, &[]),
        ("ParticipantToken", schema::Kind::String, &[]),
        ("ContinuedFromContactId", schema::Kind::String, &[]),
        ("ConnectionCredentials", schema::Kind::Structure, &[]),
        ("Websocket", schema::Kind::Structure, &[]),
        ("StreamingId", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::operation::start_chat_contact::StartChatContactOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.contact_id);
        writer.optional(1, &self.participant_id);
        writer.optional(2, &self.participant_token);
        writer.optional(3, &self.continued_from_contact_id);
        writer.optional(4, &self.connection_credentials);
        writer.optional(5, &self.websocket);
        writer.optional(6, &self.streaming_id);
    }
}

impl serde::Structure for crate::operation::start_chat_contact::StartChatContactOutput {
    type Builder = crate::operation::start_chat_contact::builders::StartChatContactOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.contact_id),
            1 => reader.optional(&mut builder.participant_id),
            2 => reader.optional(&mut builder.participant_token),
            3 => reader.optional(&mut builder.continued_from_contact_id),
            4 => reader.optional(&mut builder.connection_credentials),
            5 => reader.optional(&mut builder.websocket),
            6 => reader.optional(&mut builder.streaming_id),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            contact_id: builder.contact_id,
            participant_id: builder.participant_id,
            participant_token: builder.participant_token,
            continued_from_contact_id: builder.continued_from_contact_id,
            connection_credentials: builder.connection_credentials,
            websocket: builder.websocket,
            streaming_id: builder.streaming_id,
            _request_id: builder._request_id,
        }
    }
}
