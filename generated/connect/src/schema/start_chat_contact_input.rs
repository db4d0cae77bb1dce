// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StartChatContactInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 14] = [
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "InstanceId", String, 0
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "ContactFlowId", String, 1
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "Attributes", Map, 2
    )
        .with_map_members(&super::attributes::KEY, &super::attributes::ELEMENT),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "ParticipantDetails",
        Structure, 3
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "ParticipantConfiguration",
        Structure, 4
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "InitialMessage", Structure,
        5
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "ClientToken", String, 6
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "ChatDurationInMinutes",
        Integer, 7
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest",
        "SupportedMessagingContentTypes", List, 8
    )
        .with_list_member(&super::supported_messaging_content_types::ELEMENT),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "PersistentChat", Structure,
        9
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "RelatedContactId", String,
        10
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "SegmentAttributes", Map, 11
    )
        .with_map_members(
            &super::segment_attributes::KEY,
            &super::segment_attributes::ELEMENT,
        ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "CustomerId", String, 12
    )
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactRequest", "DisconnectOnCustomerExit",
        List, 13
    )
        .with_list_member(&super::disconnect_on_customer_exit::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 14] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.connect", "StartChatContactRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "PUT",
            "/contact/chat",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("StartChatContactRequest");

impl serde::SerializableStruct
for crate::operation::start_chat_contact::StartChatContactInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.instance_id)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.contact_flow_id)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.attributes)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.participant_details)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.participant_configuration)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.initial_message)?;
        serde::write_optional(serializer, &MEMBERS[6], &self.client_token)?;
        serde::write_optional(serializer, &MEMBERS[7], &self.chat_duration_in_minutes)?;
        serde::write_optional(
            serializer,
            &MEMBERS[8],
            &self.supported_messaging_content_types,
        )?;
        serde::write_optional(serializer, &MEMBERS[9], &self.persistent_chat)?;
        serde::write_optional(serializer, &MEMBERS[10], &self.related_contact_id)?;
        serde::write_optional(serializer, &MEMBERS[11], &self.segment_attributes)?;
        serde::write_optional(serializer, &MEMBERS[12], &self.customer_id)?;
        serde::write_optional(
            serializer,
            &MEMBERS[13],
            &self.disconnect_on_customer_exit,
        )?;
        ::std::result::Result::Ok(())
    }
}
