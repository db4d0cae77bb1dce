// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Contact` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 48] = [
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "Arn"),
        serde::ShapeType::String,
        "Arn",
        0,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "Id"),
        serde::ShapeType::String,
        "Id",
        1,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "InitialContactId"),
        serde::ShapeType::String,
        "InitialContactId",
        2,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "PreviousContactId"),
        serde::ShapeType::String,
        "PreviousContactId",
        3,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "ContactAssociationId"),
        serde::ShapeType::String,
        "ContactAssociationId",
        4,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "InitiationMethod"),
        serde::ShapeType::String,
        "InitiationMethod",
        5,
    ),
    serde::Schema::new_member(
            serde::shape_id!("com.amazonaws.connect", "Contact", "Name"),
            serde::ShapeType::String,
            "Name",
            6,
        )
        .with_sensitive(),
    serde::Schema::new_member(
            serde::shape_id!("com.amazonaws.connect", "Contact", "Description"),
            serde::ShapeType::String,
            "Description",
            7,
        )
        .with_sensitive(),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "Channel"),
        serde::ShapeType::String,
        "Channel",
        8,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "QueueInfo"),
        serde::ShapeType::Structure,
        "QueueInfo",
        9,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "AgentInfo"),
        serde::ShapeType::Structure,
        "AgentInfo",
        10,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "InitiationTimestamp"),
        serde::ShapeType::Timestamp,
        "InitiationTimestamp",
        11,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "DisconnectTimestamp"),
        serde::ShapeType::Timestamp,
        "DisconnectTimestamp",
        12,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "LastUpdateTimestamp"),
        serde::ShapeType::Timestamp,
        "LastUpdateTimestamp",
        13,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "LastPausedTimestamp"),
        serde::ShapeType::Timestamp,
        "LastPausedTimestamp",
        14,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "LastResumedTimestamp"),
        serde::ShapeType::Timestamp,
        "LastResumedTimestamp",
        15,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "RingStartTimestamp"),
        serde::ShapeType::Timestamp,
        "RingStartTimestamp",
        16,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "TotalPauseCount"),
        serde::ShapeType::Integer,
        "TotalPauseCount",
        17,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "Contact", "TotalPauseDurationInSeconds"
        ),
        serde::ShapeType::Integer,
        "TotalPauseDurationInSeconds",
        18,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "ScheduledTimestamp"),
        serde::ShapeType::Timestamp,
        "ScheduledTimestamp",
        19,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "RelatedContactId"),
        serde::ShapeType::String,
        "RelatedContactId",
        20,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "WisdomInfo"),
        serde::ShapeType::Structure,
        "WisdomInfo",
        21,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "CustomerId"),
        serde::ShapeType::String,
        "CustomerId",
        22,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "CustomerEndpoint"),
        serde::ShapeType::Structure,
        "CustomerEndpoint",
        23,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "SystemEndpoint"),
        serde::ShapeType::Structure,
        "SystemEndpoint",
        24,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "Contact", "QueueTimeAdjustmentSeconds"
        ),
        serde::ShapeType::Integer,
        "QueueTimeAdjustmentSeconds",
        25,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "QueuePriority"),
        serde::ShapeType::Long,
        "QueuePriority",
        26,
    ),
    serde::Schema::new_member(
            serde::shape_id!("com.amazonaws.connect", "Contact", "Tags"),
            serde::ShapeType::Map,
            "Tags",
            27,
        )
        .with_map_members(
            &super::contact_tag_map::KEY,
            &super::contact_tag_map::ELEMENT,
        ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "Contact", "ConnectedToSystemTimestamp"
        ),
        serde::ShapeType::Timestamp,
        "ConnectedToSystemTimestamp",
        28,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "RoutingCriteria"),
        serde::ShapeType::Structure,
        "RoutingCriteria",
        29,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "Customer"),
        serde::ShapeType::Structure,
        "Customer",
        30,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "Campaign"),
        serde::ShapeType::Structure,
        "Campaign",
        31,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "Contact", "AnsweringMachineDetectionStatus"
        ),
        serde::ShapeType::String,
        "AnsweringMachineDetectionStatus",
        32,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "CustomerVoiceActivity"),
        serde::ShapeType::Structure,
        "CustomerVoiceActivity",
        33,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "QualityMetrics"),
        serde::ShapeType::Structure,
        "QualityMetrics",
        34,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "ChatMetrics"),
        serde::ShapeType::Structure,
        "ChatMetrics",
        35,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "DisconnectDetails"),
        serde::ShapeType::Structure,
        "DisconnectDetails",
        36,
    ),
    serde::Schema::new_member(
        serde::shape_id!(
            "com.amazonaws.connect", "Contact", "AdditionalEmailRecipients"
        ),
        serde::ShapeType::Structure,
        "AdditionalEmailRecipients",
        37,
    ),
    serde::Schema::new_member(
            serde::shape_id!("com.amazonaws.connect", "Contact", "SegmentAttributes"),
            serde::ShapeType::Map,
            "SegmentAttributes",
            38,
        )
        .with_map_members(
            &super::segment_attributes::KEY,
            &super::segment_attributes::ELEMENT,
        ),
    serde::Schema::new_member(
            serde::shape_id!("com.amazonaws.connect", "Contact", "Recordings"),
            serde::ShapeType::List,
            "Recordings",
            39,
        )
        .with_list_member(&super::recordings::ELEMENT),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "DisconnectReason"),
        serde::ShapeType::String,
        "DisconnectReason",
        40,
    ),
    serde::Schema::new_member(
            serde::shape_id!("com.amazonaws.connect", "Contact", "ContactEvaluations"),
            serde::ShapeType::Map,
            "ContactEvaluations",
            41,
        )
        .with_map_members(
            &super::contact_evaluations::KEY,
            &super::contact_evaluations::ELEMENT,
        ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "TaskTemplateInfo"),
        serde::ShapeType::Structure,
        "TaskTemplateInfo",
        42,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "ContactDetails"),
        serde::ShapeType::Structure,
        "ContactDetails",
        43,
    ),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "OutboundStrategy"),
        serde::ShapeType::Structure,
        "OutboundStrategy",
        44,
    ),
    serde::Schema::new_member(
            serde::shape_id!("com.amazonaws.connect", "Contact", "Attributes"),
            serde::ShapeType::Map,
            "Attributes",
            45,
        )
        .with_map_members(&super::attributes::KEY, &super::attributes::ELEMENT),
    serde::Schema::new_member(
            serde::shape_id!("com.amazonaws.connect", "Contact", "NextContacts"),
            serde::ShapeType::List,
            "NextContacts",
            46,
        )
        .with_list_member(&super::next_contacts::ELEMENT),
    serde::Schema::new_member(
        serde::shape_id!("com.amazonaws.connect", "Contact", "GlobalResiliencyMetadata"),
        serde::ShapeType::Structure,
        "GlobalResiliencyMetadata",
        47,
    ),
];

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "Contact"),
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
        &MEMBERS[14],
        &MEMBERS[15],
        &MEMBERS[16],
        &MEMBERS[17],
        &MEMBERS[18],
        &MEMBERS[19],
        &MEMBERS[20],
        &MEMBERS[21],
        &MEMBERS[22],
        &MEMBERS[23],
        &MEMBERS[24],
        &MEMBERS[25],
        &MEMBERS[26],
        &MEMBERS[27],
        &MEMBERS[28],
        &MEMBERS[29],
        &MEMBERS[30],
        &MEMBERS[31],
        &MEMBERS[32],
        &MEMBERS[33],
        &MEMBERS[34],
        &MEMBERS[35],
        &MEMBERS[36],
        &MEMBERS[37],
        &MEMBERS[38],
        &MEMBERS[39],
        &MEMBERS[40],
        &MEMBERS[41],
        &MEMBERS[42],
        &MEMBERS[43],
        &MEMBERS[44],
        &MEMBERS[45],
        &MEMBERS[46],
        &MEMBERS[47],
    ],
);

impl serde::SerializableStruct for crate::types::Contact {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.arn)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.id)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.initial_contact_id)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.previous_contact_id)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.contact_association_id)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.initiation_method)?;
        serde::write_optional(serializer, &MEMBERS[6], &self.name)?;
        serde::write_optional(serializer, &MEMBERS[7], &self.description)?;
        serde::write_optional(serializer, &MEMBERS[8], &self.channel)?;
        serde::write_optional(serializer, &MEMBERS[9], &self.queue_info)?;
        serde::write_optional(serializer, &MEMBERS[10], &self.agent_info)?;
        serde::write_optional(serializer, &MEMBERS[11], &self.initiation_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[12], &self.disconnect_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[13], &self.last_update_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[14], &self.last_paused_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[15], &self.last_resumed_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[16], &self.ring_start_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[17], &self.total_pause_count)?;
        serde::write_optional(
            serializer,
            &MEMBERS[18],
            &self.total_pause_duration_in_seconds,
        )?;
        serde::write_optional(serializer, &MEMBERS[19], &self.scheduled_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[20], &self.related_contact_id)?;
        serde::write_optional(serializer, &MEMBERS[21], &self.wisdom_info)?;
        serde::write_optional(serializer, &MEMBERS[22], &self.customer_id)?;
        serde::write_optional(serializer, &MEMBERS[23], &self.customer_endpoint)?;
        serde::write_optional(serializer, &MEMBERS[24], &self.system_endpoint)?;
        serde::write_optional(
            serializer,
            &MEMBERS[25],
            &self.queue_time_adjustment_seconds,
        )?;
        serde::write_optional(serializer, &MEMBERS[26], &self.queue_priority)?;
        serde::write_optional(serializer, &MEMBERS[27], &self.tags)?;
        serde::write_optional(
            serializer,
            &MEMBERS[28],
            &self.connected_to_system_timestamp,
        )?;
        serde::write_optional(serializer, &MEMBERS[29], &self.routing_criteria)?;
        serde::write_optional(serializer, &MEMBERS[30], &self.customer)?;
        serde::write_optional(serializer, &MEMBERS[31], &self.campaign)?;
        serde::write_optional(
            serializer,
            &MEMBERS[32],
            &self.answering_machine_detection_status,
        )?;
        serde::write_optional(serializer, &MEMBERS[33], &self.customer_voice_activity)?;
        serde::write_optional(serializer, &MEMBERS[34], &self.quality_metrics)?;
        serde::write_optional(serializer, &MEMBERS[35], &self.chat_metrics)?;
        serde::write_optional(serializer, &MEMBERS[36], &self.disconnect_details)?;
        serde::write_optional(
            serializer,
            &MEMBERS[37],
            &self.additional_email_recipients,
        )?;
        serde::write_optional(serializer, &MEMBERS[38], &self.segment_attributes)?;
        serde::write_optional(serializer, &MEMBERS[39], &self.recordings)?;
        serde::write_optional(serializer, &MEMBERS[40], &self.disconnect_reason)?;
        serde::write_optional(serializer, &MEMBERS[41], &self.contact_evaluations)?;
        serde::write_optional(serializer, &MEMBERS[42], &self.task_template_info)?;
        serde::write_optional(serializer, &MEMBERS[43], &self.contact_details)?;
        serde::write_optional(serializer, &MEMBERS[44], &self.outbound_strategy)?;
        serde::write_optional(serializer, &MEMBERS[45], &self.attributes)?;
        serde::write_optional(serializer, &MEMBERS[46], &self.next_contacts)?;
        serde::write_optional(
            serializer,
            &MEMBERS[47],
            &self.global_resiliency_metadata,
        )?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Contact {
    type Builder = crate::types::builders::ContactBuilder;
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
                builder.arn = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(1) => {
                builder.id = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(2) => {
                builder.initial_contact_id = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(3) => {
                builder.previous_contact_id = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(4) => {
                builder.contact_association_id = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(5) => {
                builder.initiation_method = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(6) => {
                builder.name = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(7) => {
                builder.description = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(8) => {
                builder.channel = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(9) => {
                builder.queue_info = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(10) => {
                builder.agent_info = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(11) => {
                builder.initiation_timestamp = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(12) => {
                builder.disconnect_timestamp = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(13) => {
                builder.last_update_timestamp = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(14) => {
                builder.last_paused_timestamp = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(15) => {
                builder.last_resumed_timestamp = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(16) => {
                builder.ring_start_timestamp = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(17) => {
                builder.total_pause_count = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(18) => {
                builder.total_pause_duration_in_seconds = serde::read(
                    deserializer,
                    member,
                )?;
            }
            ::std::option::Option::Some(19) => {
                builder.scheduled_timestamp = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(20) => {
                builder.related_contact_id = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(21) => {
                builder.wisdom_info = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(22) => {
                builder.customer_id = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(23) => {
                builder.customer_endpoint = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(24) => {
                builder.system_endpoint = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(25) => {
                builder.queue_time_adjustment_seconds = serde::read(
                    deserializer,
                    member,
                )?;
            }
            ::std::option::Option::Some(26) => {
                builder.queue_priority = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(27) => {
                builder.tags = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(28) => {
                builder.connected_to_system_timestamp = serde::read(
                    deserializer,
                    member,
                )?;
            }
            ::std::option::Option::Some(29) => {
                builder.routing_criteria = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(30) => {
                builder.customer = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(31) => {
                builder.campaign = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(32) => {
                builder.answering_machine_detection_status = serde::read(
                    deserializer,
                    member,
                )?;
            }
            ::std::option::Option::Some(33) => {
                builder.customer_voice_activity = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(34) => {
                builder.quality_metrics = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(35) => {
                builder.chat_metrics = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(36) => {
                builder.disconnect_details = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(37) => {
                builder.additional_email_recipients = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(38) => {
                builder.segment_attributes = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(39) => {
                builder.recordings = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(40) => {
                builder.disconnect_reason = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(41) => {
                builder.contact_evaluations = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(42) => {
                builder.task_template_info = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(43) => {
                builder.contact_details = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(44) => {
                builder.outbound_strategy = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(45) => {
                builder.attributes = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(46) => {
                builder.next_contacts = serde::read(deserializer, member)?;
            }
            ::std::option::Option::Some(47) => {
                builder.global_resiliency_metadata = serde::read(deserializer, member)?;
            }
            _ => {}
        }
        ::std::result::Result::Ok(())
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            arn: builder.arn,
            id: builder.id,
            initial_contact_id: builder.initial_contact_id,
            previous_contact_id: builder.previous_contact_id,
            contact_association_id: builder.contact_association_id,
            initiation_method: builder.initiation_method,
            name: builder.name,
            description: builder.description,
            channel: builder.channel,
            queue_info: builder.queue_info,
            agent_info: builder.agent_info,
            initiation_timestamp: builder.initiation_timestamp,
            disconnect_timestamp: builder.disconnect_timestamp,
            last_update_timestamp: builder.last_update_timestamp,
            last_paused_timestamp: builder.last_paused_timestamp,
            last_resumed_timestamp: builder.last_resumed_timestamp,
            ring_start_timestamp: builder.ring_start_timestamp,
            total_pause_count: builder.total_pause_count,
            total_pause_duration_in_seconds: builder.total_pause_duration_in_seconds,
            scheduled_timestamp: builder.scheduled_timestamp,
            related_contact_id: builder.related_contact_id,
            wisdom_info: builder.wisdom_info,
            customer_id: builder.customer_id,
            customer_endpoint: builder.customer_endpoint,
            system_endpoint: builder.system_endpoint,
            queue_time_adjustment_seconds: builder.queue_time_adjustment_seconds,
            queue_priority: builder.queue_priority,
            tags: builder.tags,
            connected_to_system_timestamp: builder.connected_to_system_timestamp,
            routing_criteria: builder.routing_criteria,
            customer: builder.customer,
            campaign: builder.campaign,
            answering_machine_detection_status: builder
                .answering_machine_detection_status,
            customer_voice_activity: builder.customer_voice_activity,
            quality_metrics: builder.quality_metrics,
            chat_metrics: builder.chat_metrics,
            disconnect_details: builder.disconnect_details,
            additional_email_recipients: builder.additional_email_recipients,
            segment_attributes: builder.segment_attributes,
            recordings: builder.recordings,
            disconnect_reason: builder.disconnect_reason,
            contact_evaluations: builder.contact_evaluations,
            task_template_info: builder.task_template_info,
            contact_details: builder.contact_details,
            outbound_strategy: builder.outbound_strategy,
            attributes: builder.attributes,
            next_contacts: builder.next_contacts,
            global_resiliency_metadata: builder.global_resiliency_metadata,
        }
    }
}

impl serde::Value for crate::types::Contact {
    fn write(
        &self,
        schema: &serde::Schema<'_>,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serializer.write_struct(schema, self)
    }
    fn read(
        _schema: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result<Self> {
        serde::read_structure(deserializer)
    }
}
