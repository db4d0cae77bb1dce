// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Contact` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 48] = [
    serde::member!("com.amazonaws.connect", "Contact", "Arn", String, 0),
    serde::member!("com.amazonaws.connect", "Contact", "Id", String, 1),
    serde::member!("com.amazonaws.connect", "Contact", "InitialContactId", String, 2),
    serde::member!("com.amazonaws.connect", "Contact", "PreviousContactId", String, 3),
    serde::member!(
        "com.amazonaws.connect", "Contact", "ContactAssociationId", String, 4
    ),
    serde::member!("com.amazonaws.connect", "Contact", "InitiationMethod", String, 5),
    serde::member!("com.amazonaws.connect", "Contact", "Name", String, 6)
        .with_sensitive(),
    serde::member!("com.amazonaws.connect", "Contact", "Description", String, 7)
        .with_sensitive(),
    serde::member!("com.amazonaws.connect", "Contact", "Channel", String, 8),
    serde::member!("com.amazonaws.connect", "Contact", "QueueInfo", Structure, 9),
    serde::member!("com.amazonaws.connect", "Contact", "AgentInfo", Structure, 10),
    serde::member!(
        "com.amazonaws.connect", "Contact", "InitiationTimestamp", Timestamp, 11
    ),
    serde::member!(
        "com.amazonaws.connect", "Contact", "DisconnectTimestamp", Timestamp, 12
    ),
    serde::member!(
        "com.amazonaws.connect", "Contact", "LastUpdateTimestamp", Timestamp, 13
    ),
    serde::member!(
        "com.amazonaws.connect", "Contact", "LastPausedTimestamp", Timestamp, 14
    ),
    serde::member!(
        "com.amazonaws.connect", "Contact", "LastResumedTimestamp", Timestamp, 15
    ),
    serde::member!(
        "com.amazonaws.connect", "Contact", "RingStartTimestamp", Timestamp, 16
    ),
    serde::member!("com.amazonaws.connect", "Contact", "TotalPauseCount", Integer, 17),
    serde::member!(
        "com.amazonaws.connect", "Contact", "TotalPauseDurationInSeconds", Integer, 18
    ),
    serde::member!(
        "com.amazonaws.connect", "Contact", "ScheduledTimestamp", Timestamp, 19
    ),
    serde::member!("com.amazonaws.connect", "Contact", "RelatedContactId", String, 20),
    serde::member!("com.amazonaws.connect", "Contact", "WisdomInfo", Structure, 21),
    serde::member!("com.amazonaws.connect", "Contact", "CustomerId", String, 22),
    serde::member!(
        "com.amazonaws.connect", "Contact", "CustomerEndpoint", Structure, 23
    ),
    serde::member!("com.amazonaws.connect", "Contact", "SystemEndpoint", Structure, 24),
    serde::member!(
        "com.amazonaws.connect", "Contact", "QueueTimeAdjustmentSeconds", Integer, 25
    ),
    serde::member!("com.amazonaws.connect", "Contact", "QueuePriority", Long, 26),
    serde::member!("com.amazonaws.connect", "Contact", "Tags", Map, 27)
        .with_map_members(
            &super::contact_tag_map::KEY,
            &super::contact_tag_map::ELEMENT,
        ),
    serde::member!(
        "com.amazonaws.connect", "Contact", "ConnectedToSystemTimestamp", Timestamp, 28
    ),
    serde::member!("com.amazonaws.connect", "Contact", "RoutingCriteria", Structure, 29),
    serde::member!("com.amazonaws.connect", "Contact", "Customer", Structure, 30),
    serde::member!("com.amazonaws.connect", "Contact", "Campaign", Structure, 31),
    serde::member!(
        "com.amazonaws.connect", "Contact", "AnsweringMachineDetectionStatus", String, 32
    ),
    serde::member!(
        "com.amazonaws.connect", "Contact", "CustomerVoiceActivity", Structure, 33
    ),
    serde::member!("com.amazonaws.connect", "Contact", "QualityMetrics", Structure, 34),
    serde::member!("com.amazonaws.connect", "Contact", "ChatMetrics", Structure, 35),
    serde::member!(
        "com.amazonaws.connect", "Contact", "DisconnectDetails", Structure, 36
    ),
    serde::member!(
        "com.amazonaws.connect", "Contact", "AdditionalEmailRecipients", Structure, 37
    ),
    serde::member!("com.amazonaws.connect", "Contact", "SegmentAttributes", Map, 38)
        .with_map_members(
            &super::segment_attributes::KEY,
            &super::segment_attributes::ELEMENT,
        ),
    serde::member!("com.amazonaws.connect", "Contact", "Recordings", List, 39)
        .with_list_member(&super::recordings::ELEMENT),
    serde::member!("com.amazonaws.connect", "Contact", "DisconnectReason", String, 40),
    serde::member!("com.amazonaws.connect", "Contact", "ContactEvaluations", Map, 41)
        .with_map_members(
            &super::contact_evaluations::KEY,
            &super::contact_evaluations::ELEMENT,
        ),
    serde::member!(
        "com.amazonaws.connect", "Contact", "TaskTemplateInfo", Structure, 42
    ),
    serde::member!("com.amazonaws.connect", "Contact", "ContactDetails", Structure, 43),
    serde::member!(
        "com.amazonaws.connect", "Contact", "OutboundStrategy", Structure, 44
    ),
    serde::member!("com.amazonaws.connect", "Contact", "Attributes", Map, 45)
        .with_map_members(&super::attributes::KEY, &super::attributes::ELEMENT),
    serde::member!("com.amazonaws.connect", "Contact", "NextContacts", List, 46)
        .with_list_member(&super::next_contacts::ELEMENT),
    serde::member!(
        "com.amazonaws.connect", "Contact", "GlobalResiliencyMetadata", Structure, 47
    ),
];

static REFERENCES: [&serde::Schema<'static>; 48] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "Contact"),
    serde::ShapeType::Structure,
    &REFERENCES,
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
                serde::read_into(deserializer, member, &mut builder.arn)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.id)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.initial_contact_id)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.previous_contact_id)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.contact_association_id,
                )
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(deserializer, member, &mut builder.initiation_method)
            }
            ::std::option::Option::Some(6) => {
                serde::read_into(deserializer, member, &mut builder.name)
            }
            ::std::option::Option::Some(7) => {
                serde::read_into(deserializer, member, &mut builder.description)
            }
            ::std::option::Option::Some(8) => {
                serde::read_into(deserializer, member, &mut builder.channel)
            }
            ::std::option::Option::Some(9) => {
                serde::read_into(deserializer, member, &mut builder.queue_info)
            }
            ::std::option::Option::Some(10) => {
                serde::read_into(deserializer, member, &mut builder.agent_info)
            }
            ::std::option::Option::Some(11) => {
                serde::read_into(deserializer, member, &mut builder.initiation_timestamp)
            }
            ::std::option::Option::Some(12) => {
                serde::read_into(deserializer, member, &mut builder.disconnect_timestamp)
            }
            ::std::option::Option::Some(13) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.last_update_timestamp,
                )
            }
            ::std::option::Option::Some(14) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.last_paused_timestamp,
                )
            }
            ::std::option::Option::Some(15) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.last_resumed_timestamp,
                )
            }
            ::std::option::Option::Some(16) => {
                serde::read_into(deserializer, member, &mut builder.ring_start_timestamp)
            }
            ::std::option::Option::Some(17) => {
                serde::read_into(deserializer, member, &mut builder.total_pause_count)
            }
            ::std::option::Option::Some(18) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.total_pause_duration_in_seconds,
                )
            }
            ::std::option::Option::Some(19) => {
                serde::read_into(deserializer, member, &mut builder.scheduled_timestamp)
            }
            ::std::option::Option::Some(20) => {
                serde::read_into(deserializer, member, &mut builder.related_contact_id)
            }
            ::std::option::Option::Some(21) => {
                serde::read_into(deserializer, member, &mut builder.wisdom_info)
            }
            ::std::option::Option::Some(22) => {
                serde::read_into(deserializer, member, &mut builder.customer_id)
            }
            ::std::option::Option::Some(23) => {
                serde::read_into(deserializer, member, &mut builder.customer_endpoint)
            }
            ::std::option::Option::Some(24) => {
                serde::read_into(deserializer, member, &mut builder.system_endpoint)
            }
            ::std::option::Option::Some(25) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.queue_time_adjustment_seconds,
                )
            }
            ::std::option::Option::Some(26) => {
                serde::read_into(deserializer, member, &mut builder.queue_priority)
            }
            ::std::option::Option::Some(27) => {
                serde::read_into(deserializer, member, &mut builder.tags)
            }
            ::std::option::Option::Some(28) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.connected_to_system_timestamp,
                )
            }
            ::std::option::Option::Some(29) => {
                serde::read_into(deserializer, member, &mut builder.routing_criteria)
            }
            ::std::option::Option::Some(30) => {
                serde::read_into(deserializer, member, &mut builder.customer)
            }
            ::std::option::Option::Some(31) => {
                serde::read_into(deserializer, member, &mut builder.campaign)
            }
            ::std::option::Option::Some(32) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.answering_machine_detection_status,
                )
            }
            ::std::option::Option::Some(33) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.customer_voice_activity,
                )
            }
            ::std::option::Option::Some(34) => {
                serde::read_into(deserializer, member, &mut builder.quality_metrics)
            }
            ::std::option::Option::Some(35) => {
                serde::read_into(deserializer, member, &mut builder.chat_metrics)
            }
            ::std::option::Option::Some(36) => {
                serde::read_into(deserializer, member, &mut builder.disconnect_details)
            }
            ::std::option::Option::Some(37) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.additional_email_recipients,
                )
            }
            ::std::option::Option::Some(38) => {
                serde::read_into(deserializer, member, &mut builder.segment_attributes)
            }
            ::std::option::Option::Some(39) => {
                serde::read_into(deserializer, member, &mut builder.recordings)
            }
            ::std::option::Option::Some(40) => {
                serde::read_into(deserializer, member, &mut builder.disconnect_reason)
            }
            ::std::option::Option::Some(41) => {
                serde::read_into(deserializer, member, &mut builder.contact_evaluations)
            }
            ::std::option::Option::Some(42) => {
                serde::read_into(deserializer, member, &mut builder.task_template_info)
            }
            ::std::option::Option::Some(43) => {
                serde::read_into(deserializer, member, &mut builder.contact_details)
            }
            ::std::option::Option::Some(44) => {
                serde::read_into(deserializer, member, &mut builder.outbound_strategy)
            }
            ::std::option::Option::Some(45) => {
                serde::read_into(deserializer, member, &mut builder.attributes)
            }
            ::std::option::Option::Some(46) => {
                serde::read_into(deserializer, member, &mut builder.next_contacts)
            }
            ::std::option::Option::Some(47) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.global_resiliency_metadata,
                )
            }
            _ => ::std::result::Result::Ok(()),
        }
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
        serde::write_structure(serializer, schema, self)
    }
    fn read(
        _schema: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result<Self> {
        serde::read_structure(deserializer)
    }
}
