// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AgentInfo` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#AgentInfo",
    &[
        ("Id", schema::Kind::String, &[]),
        ("AcceptedByAgentTimestamp", schema::Kind::Timestamp, &[]),
        ("PreviewEndTimestamp", schema::Kind::Timestamp, &[]),
        ("ConnectedToAgentTimestamp", schema::Kind::Timestamp, &[]),
        ("AgentPauseDurationInSeconds", schema::Kind::Integer, &[]),
        ("HierarchyGroups", schema::Kind::Structure, &[]),
        ("DeviceInfo", schema::Kind::Structure, &[]),
        ("Capabilities", schema::Kind::Structure, &[]),
        ("AfterContactWorkDuration", schema::Kind::Integer, &[]),
        ("AfterContactWorkStartTimestamp", schema::Kind::Timestamp, &[]),
        ("AfterContactWorkEndTimestamp", schema::Kind::Timestamp, &[]),
        ("AgentInitiatedHoldDuration", schema::Kind::Integer, &[]),
        ("StateTransitions", schema::Kind::List(&super::state_transitions::SHAPE), &[]),
        ("VoiceEnhancementMode", schema::Kind::String, &[]),
        ("ActiveRegion", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::AgentInfo {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.id);
        writer.optional(1, &self.accepted_by_agent_timestamp);
        writer.optional(2, &self.preview_end_timestamp);
        writer.optional(3, &self.connected_to_agent_timestamp);
        writer.optional(4, &self.agent_pause_duration_in_seconds);
        writer.optional(5, &self.hierarchy_groups);
        writer.optional(6, &self.device_info);
        writer.optional(7, &self.capabilities);
        writer.optional(8, &self.after_contact_work_duration);
        writer.optional(9, &self.after_contact_work_start_timestamp);
        writer.optional(10, &self.after_contact_work_end_timestamp);
        writer.optional(11, &self.agent_initiated_hold_duration);
        writer.optional(12, &self.state_transitions);
        writer.optional(13, &self.voice_enhancement_mode);
        writer.optional(14, &self.active_region);
    }
}

impl serde::Structure for crate::types::AgentInfo {
    type Builder = crate::types::builders::AgentInfoBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.id),
            1 => reader.optional(&mut builder.accepted_by_agent_timestamp),
            2 => reader.optional(&mut builder.preview_end_timestamp),
            3 => reader.optional(&mut builder.connected_to_agent_timestamp),
            4 => reader.optional(&mut builder.agent_pause_duration_in_seconds),
            5 => reader.optional(&mut builder.hierarchy_groups),
            6 => reader.optional(&mut builder.device_info),
            7 => reader.optional(&mut builder.capabilities),
            8 => reader.optional(&mut builder.after_contact_work_duration),
            9 => reader.optional(&mut builder.after_contact_work_start_timestamp),
            10 => reader.optional(&mut builder.after_contact_work_end_timestamp),
            11 => reader.optional(&mut builder.agent_initiated_hold_duration),
            12 => reader.optional(&mut builder.state_transitions),
            13 => reader.optional(&mut builder.voice_enhancement_mode),
            14 => reader.optional(&mut builder.active_region),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            id: builder.id,
            accepted_by_agent_timestamp: builder.accepted_by_agent_timestamp,
            preview_end_timestamp: builder.preview_end_timestamp,
            connected_to_agent_timestamp: builder.connected_to_agent_timestamp,
            agent_pause_duration_in_seconds: builder.agent_pause_duration_in_seconds,
            hierarchy_groups: builder.hierarchy_groups,
            device_info: builder.device_info,
            capabilities: builder.capabilities,
            after_contact_work_duration: builder.after_contact_work_duration,
            after_contact_work_start_timestamp: builder
                .after_contact_work_start_timestamp,
            after_contact_work_end_timestamp: builder.after_contact_work_end_timestamp,
            agent_initiated_hold_duration: builder.agent_initiated_hold_duration,
            state_transitions: builder.state_transitions,
            voice_enhancement_mode: builder.voice_enhancement_mode,
            active_region: builder.active_region,
        }
    }
}
