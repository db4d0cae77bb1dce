// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ChatContactMetrics` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ChatContactMetrics",
    &[
        ("MultiParty", schema::Kind::Boolean, &[]),
        ("TotalMessages", schema::Kind::Integer, &[]),
        ("TotalBotMessages", schema::Kind::Integer, &[]),
        ("TotalBotMessageLengthInChars", schema::Kind::Integer, &[]),
        ("ConversationCloseTimeInMillis", schema::Kind::Long, &[]),
        ("ConversationTurnCount", schema::Kind::Integer, &[]),
        ("AgentFirstResponseTimestamp", schema::Kind::Timestamp, &[]),
        ("AgentFirstResponseTimeInMillis", schema::Kind::Long, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::ChatContactMetrics {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.multi_party);
        writer.optional(1, &self.total_messages);
        writer.optional(2, &self.total_bot_messages);
        writer.optional(3, &self.total_bot_message_length_in_chars);
        writer.optional(4, &self.conversation_close_time_in_millis);
        writer.optional(5, &self.conversation_turn_count);
        writer.optional(6, &self.agent_first_response_timestamp);
        writer.optional(7, &self.agent_first_response_time_in_millis);
    }
}

impl serde::Structure for crate::types::ChatContactMetrics {
    type Builder = crate::types::builders::ChatContactMetricsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.multi_party),
            1 => reader.optional(&mut builder.total_messages),
            2 => reader.optional(&mut builder.total_bot_messages),
            3 => reader.optional(&mut builder.total_bot_message_length_in_chars),
            4 => reader.optional(&mut builder.conversation_close_time_in_millis),
            5 => reader.optional(&mut builder.conversation_turn_count),
            6 => reader.optional(&mut builder.agent_first_response_timestamp),
            7 => reader.optional(&mut builder.agent_first_response_time_in_millis),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            multi_party: builder.multi_party,
            total_messages: builder.total_messages,
            total_bot_messages: builder.total_bot_messages,
            total_bot_message_length_in_chars: builder.total_bot_message_length_in_chars,
            conversation_close_time_in_millis: builder.conversation_close_time_in_millis,
            conversation_turn_count: builder.conversation_turn_count,
            agent_first_response_timestamp: builder.agent_first_response_timestamp,
            agent_first_response_time_in_millis: builder
                .agent_first_response_time_in_millis,
        }
    }
}
