// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ChatContactMetrics` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 8] = [
    serde::member!(
        "com.amazonaws.connect", "ChatContactMetrics", "MultiParty", Boolean, 0
    ),
    serde::member!(
        "com.amazonaws.connect", "ChatContactMetrics", "TotalMessages", Integer, 1
    ),
    serde::member!(
        "com.amazonaws.connect", "ChatContactMetrics", "TotalBotMessages", Integer, 2
    ),
    serde::member!(
        "com.amazonaws.connect", "ChatContactMetrics", "TotalBotMessageLengthInChars",
        Integer, 3
    ),
    serde::member!(
        "com.amazonaws.connect", "ChatContactMetrics", "ConversationCloseTimeInMillis",
        Long, 4
    ),
    serde::member!(
        "com.amazonaws.connect", "ChatContactMetrics", "ConversationTurnCount", Integer,
        5
    ),
    serde::member!(
        "com.amazonaws.connect", "ChatContactMetrics", "AgentFirstResponseTimestamp",
        Timestamp, 6
    ),
    serde::member!(
        "com.amazonaws.connect", "ChatContactMetrics", "AgentFirstResponseTimeInMillis",
        Long, 7
    ),
];

static REFERENCES: [&serde::Schema<'static>; 8] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "ChatContactMetrics"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::ChatContactMetrics {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.multi_party)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.total_messages)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.total_bot_messages)?;
        serde::write_optional(
            serializer,
            &MEMBERS[3],
            &self.total_bot_message_length_in_chars,
        )?;
        serde::write_optional(
            serializer,
            &MEMBERS[4],
            &self.conversation_close_time_in_millis,
        )?;
        serde::write_optional(serializer, &MEMBERS[5], &self.conversation_turn_count)?;
        serde::write_optional(
            serializer,
            &MEMBERS[6],
            &self.agent_first_response_timestamp,
        )?;
        serde::write_optional(
            serializer,
            &MEMBERS[7],
            &self.agent_first_response_time_in_millis,
        )?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::ChatContactMetrics {
    type Builder = crate::types::builders::ChatContactMetricsBuilder;
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_member(
        builder: &mut Self::Builder,
        member: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result {
        match member.member_index() {
            ::std::option::Option::Some(0) => {
                serde::read_into(deserializer, member, &mut builder.multi_party)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.total_messages)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.total_bot_messages)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.total_bot_message_length_in_chars,
                )
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.conversation_close_time_in_millis,
                )
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.conversation_turn_count,
                )
            }
            ::std::option::Option::Some(6) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.agent_first_response_timestamp,
                )
            }
            ::std::option::Option::Some(7) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.agent_first_response_time_in_millis,
                )
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
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

impl serde::Value for crate::types::ChatContactMetrics {
    fn write(
        &self,
        schema: &serde::Schema<'_>,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_structure(serializer, schema, self)
    }
    fn read(
        _schema: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result<Self> {
        serde::read_structure(deserializer)
    }
}
