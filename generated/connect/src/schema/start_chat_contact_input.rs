// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StartChatContactInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#StartChatContactRequest",
    &[
        ("InstanceId", schema::Kind::String, &[]),
        ("ContactFlowId", schema::Kind::String, &[]),
        ("Attributes", schema::Kind::Map(&super::attributes::SHAPE), &[]),
        ("ParticipantDetails", schema::Kind::Structure, &[]),
        ("ParticipantConfiguration", schema::Kind::Structure, &[]),
        ("InitialMessage", schema::Kind::Structure, &[]),
        ("ClientToken", schema::Kind::String, &[]),
        ("ChatDurationInMinutes", schema::Kind::Integer, &[]),
        (
            "SupportedMessagingContentTypes",
            schema::Kind::List(&super::supported_messaging_content_types::SHAPE),
            &[],
        ),
        ("PersistentChat", schema::Kind::Structure, &[]),
        ("RelatedContactId", schema::Kind::String, &[]),
        ("SegmentAttributes", schema::Kind::Map(&super::segment_attributes::SHAPE), &[]),
        ("CustomerId", schema::Kind::String, &[schema::Trait::Sensitive]),
        (
            "DisconnectOnCustomerExit",
            schema::Kind::List(&super::disconnect_on_customer_exit::SHAPE),
            &[],
        ),
        (
            "ConnectionTypes",
            schema::Kind::List(&super::connection_type_list::SHAPE),
            &[],
        ),
        ("ChatStreamingConfiguration", schema::Kind::Structure, &[]),
    ],
    &[
        schema::Trait::Http("PUT", "/contact/chat", 200),
        schema::Trait::OriginalName("StartChatContactRequest"),
    ],
);

impl serde::Members for crate::operation::start_chat_contact::StartChatContactInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.instance_id);
        writer.optional(1, &self.contact_flow_id);
        writer.optional(2, &self.attributes);
        writer.optional(3, &self.participant_details);
        writer.optional(4, &self.participant_configuration);
        writer.optional(5, &self.initial_message);
        writer.optional(6, &self.client_token);
        writer.optional(7, &self.chat_duration_in_minutes);
        writer.optional(8, &self.supported_messaging_content_types);
        writer.optional(9, &self.persistent_chat);
        writer.optional(10, &self.related_contact_id);
        writer.optional(11, &self.segment_attributes);
        writer.optional(12, &self.customer_id);
        writer.optional(13, &self.disconnect_on_customer_exit);
        writer.optional(14, &self.connection_types);
        writer.optional(15, &self.chat_streaming_configuration);
    }
}
