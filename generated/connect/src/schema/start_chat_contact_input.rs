// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StartChatContactInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 14] = [
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartChatContactRequest", "InstanceId"
        ),
        serde::ShapeType::String,
        "InstanceId",
        0,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartChatContactRequest", "ContactFlowId"
        ),
        serde::ShapeType::String,
        "ContactFlowId",
        1,
    ),
    serde::Schema::new_member(
            serde::shape_id!(
                "com.amazonaws.connect", "StartChatContactRequest", "Attributes"
            ),
            serde::ShapeType::Map,
            "Attributes",
            2,
        )
        .with_map_members(&super::attributes::KEY, &super::attributes::ELEMENT),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartChatContactRequest", "ParticipantDetails"
        ),
        serde::ShapeType::Structure,
        "ParticipantDetails",
        3,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartChatContactRequest",
            "ParticipantConfiguration"
        ),
        serde::ShapeType::Structure,
        "ParticipantConfiguration",
        4,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartChatContactRequest", "InitialMessage"
        ),
        serde::ShapeType::Structure,
        "InitialMessage",
        5,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartChatContactRequest", "ClientToken"
        ),
        serde::ShapeType::String,
        "ClientToken",
        6,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartChatContactRequest", "ChatDurationInMinutes"
        ),
        serde::ShapeType::Integer,
        "ChatDurationInMinutes",
        7,
    ),
    serde::Schema::new_member(
            serde::shape_id!(
                "com.amazonaws.connect", "StartChatContactRequest",
                "SupportedMessagingContentTypes"
            ),
            serde::ShapeType::List,
            "SupportedMessagingContentTypes",
            8,
        )
        .with_list_member(&super::supported_messaging_content_types::ELEMENT),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartChatContactRequest", "PersistentChat"
        ),
        serde::ShapeType::Structure,
        "PersistentChat",
        9,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "StartChatContactRequest", "RelatedContactId"
        ),
        serde::ShapeType::String,
        "RelatedContactId",
        10,
    ),
    serde::Schema::new_member(
            serde::shape_id!(
                "com.amazonaws.connect", "StartChatContactRequest", "SegmentAttributes"
            ),
            serde::ShapeType::Map,
            "SegmentAttributes",
            11,
        )
        .with_map_members(
            &super::segment_attributes::KEY,
            &super::segment_attributes::ELEMENT,
        ),
    serde::Schema::new_member(
            serde::shape_id!(
                "com.amazonaws.connect", "StartChatContactRequest", "CustomerId"
            ),
            serde::ShapeType::String,
            "CustomerId",
            12,
        )
        .with_sensitive(),
    serde::Schema::new_member(
            serde::shape_id!(
                "com.amazonaws.connect", "StartChatContactRequest",
                "DisconnectOnCustomerExit"
            ),
            serde::ShapeType::List,
            "DisconnectOnCustomerExit",
            13,
        )
        .with_list_member(&super::disconnect_on_customer_exit::ELEMENT),
];

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.connect", "StartChatContactRequest"),
        serde::ShapeType::Structure,
        &[
            &MEMBERS[0],
            &MEMBERS[1],
            &MEMBERS[2],
            &MEMBERS[3],
            &MEMBERS[4],
            &MEMBERS[5],
            &MEMBERS[6],
            &MEMBERS[7],
            &MEMBERS[8],
            &MEMBERS[9],
            &MEMBERS[10],
            &MEMBERS[11],
            &MEMBERS[12],
            &MEMBERS[13],
        ],
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
