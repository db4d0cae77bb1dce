// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ParticipantMetrics` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 9] = [
    serde::member!(
        "com.amazonaws.connect", "ParticipantMetrics", "ParticipantId", String, 0
    ),
    serde::member!(
        "com.amazonaws.connect", "ParticipantMetrics", "ParticipantType", String, 1
    ),
    serde::member!(
        "com.amazonaws.connect", "ParticipantMetrics", "ConversationAbandon", Boolean, 2
    ),
    serde::member!(
        "com.amazonaws.connect", "ParticipantMetrics", "MessagesSent", Integer, 3
    ),
    serde::member!(
        "com.amazonaws.connect", "ParticipantMetrics", "NumResponses", Integer, 4
    ),
    serde::member!(
        "com.amazonaws.connect", "ParticipantMetrics", "MessageLengthInChars", Integer, 5
    ),
    serde::member!(
        "com.amazonaws.connect", "ParticipantMetrics", "TotalResponseTimeInMillis", Long,
        6
    ),
    serde::member!(
        "com.amazonaws.connect", "ParticipantMetrics", "MaxResponseTimeInMillis", Long, 7
    ),
    serde::member!(
        "com.amazonaws.connect", "ParticipantMetrics", "LastMessageTimestamp", Timestamp,
        8
    ),
];

static REFERENCES: [&serde::Schema<'static>; 9] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "ParticipantMetrics"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::ParticipantMetrics {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.participant_id)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.participant_type)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.conversation_abandon)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.messages_sent)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.num_responses)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.message_length_in_chars)?;
        serde::write_optional(
            serializer,
            &MEMBERS[6],
            &self.total_response_time_in_millis,
        )?;
        serde::write_optional(
            serializer,
            &MEMBERS[7],
            &self.max_response_time_in_millis,
        )?;
        serde::write_optional(serializer, &MEMBERS[8], &self.last_message_timestamp)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::ParticipantMetrics {
    type Builder = crate::types::builders::ParticipantMetricsBuilder;
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
                serde::read_into(deserializer, member, &mut builder.participant_id)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.participant_type)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.conversation_abandon)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.messages_sent)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.num_responses)
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.message_length_in_chars,
                )
            }
            ::std::option::Option::Some(6) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.total_response_time_in_millis,
                )
            }
            ::std::option::Option::Some(7) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.max_response_time_in_millis,
                )
            }
            ::std::option::Option::Some(8) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.last_message_timestamp,
                )
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
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

impl serde::Value for crate::types::ParticipantMetrics {
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
