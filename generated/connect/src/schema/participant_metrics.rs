// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ParticipantMetrics` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ParticipantMetrics",
    &[
        ("ParticipantId", schema::Kind::String, &[]),
        ("ParticipantType", schema::Kind::String, &[]),
        ("ConversationAbandon", schema::Kind::Boolean, &[]),
        ("MessagesSent", schema::Kind::Integer, &[]),
        ("NumResponses", schema::Kind::Integer, &[]),
        ("MessageLengthInChars", schema::Kind::Integer, &[]),
        ("TotalResponseTimeInMillis", schema::Kind::Long, &[]),
        ("MaxResponseTimeInMillis", schema::Kind::Long, &[]),
        ("LastMessageTimestamp", schema::Kind::Timestamp, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::ParticipantMetrics {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.participant_id);
        writer.optional(1, &self.participant_type);
        writer.optional(2, &self.conversation_abandon);
        writer.optional(3, &self.messages_sent);
        writer.optional(4, &self.num_responses);
        writer.optional(5, &self.message_length_in_chars);
        writer.optional(6, &self.total_response_time_in_millis);
        writer.optional(7, &self.max_response_time_in_millis);
        writer.optional(8, &self.last_message_timestamp);
    }
}

impl serde::Structure for crate::types::ParticipantMetrics {
    type Builder = crate::types::builders::ParticipantMetricsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.participant_id),
            1 => reader.optional(&mut builder.participant_type),
            2 => reader.optional(&mut builder.conversation_abandon),
            3 => reader.optional(&mut builder.messages_sent),
            4 => reader.optional(&mut builder.num_responses),
            5 => reader.optional(&mut builder.message_length_in_chars),
            6 => reader.optional(&mut builder.total_response_time_in_millis),
            7 => reader.optional(&mut builder.max_response_time_in_millis),
            8 => reader.optional(&mut builder.last_message_timestamp),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            participant_id: builder.participant_id,
            participant_type: builder.participant_type,
            conversation_abandon: builder.conversation_abandon,
            messages_sent: builder.messages_sent,
            num_responses: builder.num_responses,
            message_length_in_chars: builder.message_length_in_chars,
            total_response_time_in_millis: builder.total_response_time_in_millis,
            max_response_time_in_millis: builder.max_response_time_in_millis,
            last_message_timestamp: builder.last_message_timestamp,
        }
    }
}
