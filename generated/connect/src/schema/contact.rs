// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Contact` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#Contact",
    &[
        ("Arn", schema::Kind::String, &[]),
        ("Id", schema::Kind::String, &[]),
        ("InitialContactId", schema::Kind::String, &[]),
        ("PreviousContactId", schema::Kind::String, &[]),
        ("ContactAssociationId", schema::Kind::String, &[]),
        ("InitiationMethod", schema::Kind::String, &[]),
        ("Name", schema::Kind::String, &[schema::Trait::Sensitive]),
        ("Description", schema::Kind::String, &[schema::Trait::Sensitive]),
        ("Channel", schema::Kind::String, &[]),
        ("QueueInfo", schema::Kind::Structure, &[]),
        ("AgentInfo", schema::Kind::Structure, &[]),
        ("InitiationTimestamp", schema::Kind::Timestamp, &[]),
        ("DisconnectTimestamp", schema::Kind::Timestamp, &[]),
        ("LastUpdateTimestamp", schema::Kind::Timestamp, &[]),
        ("LastPausedTimestamp", schema::Kind::Timestamp, &[]),
        ("LastResumedTimestamp", schema::Kind::Timestamp, &[]),
        ("RingStartTimestamp", schema::Kind::Timestamp, &[]),
        ("TotalPauseCount", schema::Kind::Integer, &[]),
        ("TotalPauseDurationInSeconds", schema::Kind::Integer, &[]),
        ("ScheduledTimestamp", schema::Kind::Timestamp, &[]),
        ("RelatedContactId", schema::Kind::String, &[]),
        ("WisdomInfo", schema::Kind::Structure, &[]),
        ("CustomerId", schema::Kind::String, &[]),
        ("CustomerEndpoint", schema::Kind::Structure, &[]),
        ("SystemEndpoint", schema::Kind::Structure, &[]),
        ("QueueTimeAdjustmentSeconds", schema::Kind::Integer, &[]),
        ("QueuePriority", schema::Kind::Long, &[]),
        ("Tags", schema::Kind::Map(&super::contact_tag_map::SHAPE), &[]),
        ("ConnectedToSystemTimestamp", schema::Kind::Timestamp, &[]),
        ("RoutingCriteria", schema::Kind::Structure, &[]),
        ("Customer", schema::Kind::Structure, &[]),
        ("Campaign", schema::Kind::Structure, &[]),
        ("AnsweringMachineDetectionStatus", schema::Kind::String, &[]),
        ("CustomerVoiceActivity", schema::Kind::Structure, &[]),
        ("QualityMetrics", schema::Kind::Structure, &[]),
        ("ChatMetrics", schema::Kind::Structure, &[]),
        ("DisconnectDetails", schema::Kind::Structure, &[]),
        ("AdditionalEmailRecipients", schema::Kind::Structure, &[]),
        ("SegmentAttributes", schema::Kind::Map(&super::segment_attributes::SHAPE), &[]),
        ("Recordings", schema::Kind::List(&super::recordings::SHAPE), &[]),
        ("DisconnectReason", schema::Kind::String, &[]),
        (
            "ContactEvaluations",
            schema::Kind::Map(&super::contact_evaluations::SHAPE),
            &[],
        ),
        ("TaskTemplateInfo", schema::Kind::Structure, &[]),
        ("Cases", schema::Kind::List(&super::case_entries::SHAPE), &[]),
        ("ContactDetails", schema::Kind::Structure, &[]),
        ("OutboundStrategy", schema::Kind::Structure, &[]),
        ("Attributes", schema::Kind::Map(&super::attributes::SHAPE), &[]),
        ("NextContacts", schema::Kind::List(&super::next_contacts::SHAPE), &[]),
        ("GlobalResiliencyMetadata", schema::Kind::Structure, &[]),
        ("ContactLens", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Contact {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.arn);
        writer.optional(1, &self.id);
        writer.optional(2, &self.initial_contact_id);
        writer.optional(3, &self.previous_contact_id);
        writer.optional(4, &self.contact_association_id);
        writer.optional(5, &self.initiation_method);
        writer.optional(6, &self.name);
        writer.optional(7, &self.description);
        writer.optional(8, &self.channel);
        writer.optional(9, &self.queue_info);
        writer.optional(10, &self.agent_info);
        writer.optional(11, &self.initiation_timestamp);
        writer.optional(12, &self.disconnect_timestamp);
        writer.optional(13, &self.last_update_timestamp);
        writer.optional(14, &self.last_paused_timestamp);
        writer.optional(15, &self.last_resumed_timestamp);
        writer.optional(16, &self.ring_start_timestamp);
        writer.optional(17, &self.total_pause_count);
        writer.optional(18, &self.total_pause_duration_in_seconds);
        writer.optional(19, &self.scheduled_timestamp);
        writer.optional(20, &self.related_contact_id);
        writer.optional(21, &self.wisdom_info);
        writer.optional(22, &self.customer_id);
        writer.optional(23, &self.customer_endpoint);
        writer.optional(24, &self.system_endpoint);
        writer.optional(25, &self.queue_time_adjustment_seconds);
        writer.optional(26, &self.queue_priority);
        writer.optional(27, &self.tags);
        writer.optional(28, &self.connected_to_system_timestamp);
        writer.optional(29, &self.routing_criteria);
        writer.optional(30, &self.customer);
        writer.optional(31, &self.campaign);
        writer.optional(32, &self.answering_machine_detection_status);
        writer.optional(33, &self.customer_voice_activity);
        writer.optional(34, &self.quality_metrics);
        writer.optional(35, &self.chat_metrics);
        writer.optional(36, &self.disconnect_details);
        writer.optional(37, &self.additional_email_recipients);
        writer.optional(38, &self.segment_attributes);
        writer.optional(39, &self.recordings);
        writer.optional(40, &self.disconnect_reason);
        writer.optional(41, &self.contact_evaluations);
        writer.optional(42, &self.task_template_info);
        writer.optional(43, &self.cases);
        writer.optional(44, &self.contact_details);
        writer.optional(45, &self.outbound_strategy);
        writer.optional(46, &self.attributes);
        writer.optional(47, &self.next_contacts);
        writer.optional(48, &self.global_resiliency_metadata);
        writer.optional(49, &self.contact_lens);
    }
}

impl serde::Structure for crate::types::Contact {
    type Builder = crate::types::builders::ContactBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.arn),
            1 => reader.optional(&mut builder.id),
            2 => reader.optional(&mut builder.initial_contact_id),
            3 => reader.optional(&mut builder.previous_contact_id),
            4 => reader.optional(&mut builder.contact_association_id),
            5 => reader.optional(&mut builder.initiation_method),
            6 => reader.optional(&mut builder.name),
            7 => reader.optional(&mut builder.description),
            8 => reader.optional(&mut builder.channel),
            9 => reader.optional(&mut builder.queue_info),
            10 => reader.optional(&mut builder.agent_info),
            11 => reader.optional(&mut builder.initiation_timestamp),
            12 => reader.optional(&mut builder.disconnect_timestamp),
            13 => reader.optional(&mut builder.last_update_timestamp),
            14 => reader.optional(&mut builder.last_paused_timestamp),
            15 => reader.optional(&mut builder.last_resumed_timestamp),
            16 => reader.optional(&mut builder.ring_start_timestamp),
            17 => reader.optional(&mut builder.total_pause_count),
            18 => reader.optional(&mut builder.total_pause_duration_in_seconds),
            19 => reader.optional(&mut builder.scheduled_timestamp),
            20 => reader.optional(&mut builder.related_contact_id),
            21 => reader.optional(&mut builder.wisdom_info),
            22 => reader.optional(&mut builder.customer_id),
            23 => reader.optional(&mut builder.customer_endpoint),
            24 => reader.optional(&mut builder.system_endpoint),
            25 => reader.optional(&mut builder.queue_time_adjustment_seconds),
            26 => reader.optional(&mut builder.queue_priority),
            27 => reader.optional(&mut builder.tags),
            28 => reader.optional(&mut builder.connected_to_system_timestamp),
            29 => reader.optional(&mut builder.routing_criteria),
            30 => reader.optional(&mut builder.customer),
            31 => reader.optional(&mut builder.campaign),
            32 => reader.optional(&mut builder.answering_machine_detection_status),
            33 => reader.optional(&mut builder.customer_voice_activity),
            34 => reader.optional(&mut builder.quality_metrics),
            35 => reader.optional(&mut builder.chat_metrics),
            36 => reader.optional(&mut builder.disconnect_details),
            37 => reader.optional(&mut builder.additional_email_recipients),
            38 => reader.optional(&mut builder.segment_attributes),
            39 => reader.optional(&mut builder.recordings),
            40 => reader.optional(&mut builder.disconnect_reason),
            41 => reader.optional(&mut builder.contact_evaluations),
            42 => reader.optional(&mut builder.task_template_info),
            43 => reader.optional(&mut builder.cases),
            44 => reader.optional(&mut builder.contact_details),
            45 => reader.optional(&mut builder.outbound_strategy),
            46 => reader.optional(&mut builder.attributes),
            47 => reader.optional(&mut builder.next_contacts),
            48 => reader.optional(&mut builder.global_resiliency_metadata),
            49 => reader.optional(&mut builder.contact_lens),
            _ => Ok(()),
        }
    }
    #[inline]
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
            cases: builder.cases,
            contact_details: builder.contact_details,
            outbound_strategy: builder.outbound_strategy,
            attributes: builder.attributes,
            next_contacts: builder.next_contacts,
            global_resiliency_metadata: builder.global_resiliency_metadata,
            contact_lens: builder.contact_lens,
        }
    }
}
