// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AgentInfo` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 13] = [
    serde::member!("com.amazonaws.connect", "AgentInfo", "Id", String, 0),
    serde::member!(
        "com.amazonaws.connect", "AgentInfo", "AcceptedByAgentTimestamp", Timestamp, 1
    ),
    serde::member!(
        "com.amazonaws.connect", "AgentInfo", "PreviewEndTimestamp", Timestamp, 2
    ),
    serde::member!(
        "com.amazonaws.connect", "AgentInfo", "ConnectedToAgentTimestamp", Timestamp, 3
    ),
    serde::member!(
        "com.amazonaws.connect", "AgentInfo", "AgentPauseDurationInSeconds", Integer, 4
    ),
    serde::member!(
        "com.amazonaws.connect", "AgentInfo", "HierarchyGroups", Structure, 5
    ),
    serde::member!("com.amazonaws.connect", "AgentInfo", "DeviceInfo", Structure, 6),
    serde::member!("com.amazonaws.connect", "AgentInfo", "Capabilities", Structure, 7),
    serde::member!(
        "com.amazonaws.connect", "AgentInfo", "AfterContactWorkDuration", Integer, 8
    ),
    serde::member!(
        "com.amazonaws.connect", "AgentInfo", "AfterContactWorkStartTimestamp",
        Timestamp, 9
    ),
    serde::member!(
        "com.amazonaws.connect", "AgentInfo", "AfterContactWorkEndTimestamp", Timestamp,
        10
    ),
    serde::member!(
        "com.amazonaws.connect", "AgentInfo", "AgentInitiatedHoldDuration", Integer, 11
    ),
    serde::member!("com.amazonaws.connect", "AgentInfo", "StateTransitions", List, 12)
        .with_list_member(&super::state_transitions::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 13] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "AgentInfo"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::AgentInfo {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.id)?;
        serde::write_optional(
            serializer,
            &MEMBERS[1],
            &self.accepted_by_agent_timestamp,
        )?;
        serde::write_optional(serializer, &MEMBERS[2], &self.preview_end_timestamp)?;
        serde::write_optional(
            serializer,
            &MEMBERS[3],
            &self.connected_to_agent_timestamp,
        )?;
        serde::write_optional(
            serializer,
            &MEMBERS[4],
            &self.agent_pause_duration_in_seconds,
        )?;
        serde::write_optional(serializer, &MEMBERS[5], &self.hierarchy_groups)?;
        serde::write_optional(serializer, &MEMBERS[6], &self.device_info)?;
        serde::write_optional(serializer, &MEMBERS[7], &self.capabilities)?;
        serde::write_optional(
            serializer,
            &MEMBERS[8],
            &self.after_contact_work_duration,
        )?;
        serde::write_optional(
            serializer,
            &MEMBERS[9],
            &self.after_contact_work_start_timestamp,
        )?;
        serde::write_optional(
            serializer,
            &MEMBERS[10],
            &self.after_contact_work_end_timestamp,
        )?;
        serde::write_optional(
            serializer,
            &MEMBERS[11],
            &self.agent_initiated_hold_duration,
        )?;
        serde::write_optional(serializer, &MEMBERS[12], &self.state_transitions)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::AgentInfo {
    type Builder = crate::types::builders::AgentInfoBuilder;
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
                serde::read_into(deserializer, member, &mut builder.id)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.accepted_by_agent_timestamp,
                )
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.preview_end_timestamp,
                )
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.connected_to_agent_timestamp,
                )
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.agent_pause_duration_in_seconds,
                )
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(deserializer, member, &mut builder.hierarchy_groups)
            }
            ::std::option::Option::Some(6) => {
                serde::read_into(deserializer, member, &mut builder.device_info)
            }
            ::std::option::Option::Some(7) => {
                serde::read_into(deserializer, member, &mut builder.capabilities)
            }
            ::std::option::Option::Some(8) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.after_contact_work_duration,
                )
            }
            ::std::option::Option::Some(9) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.after_contact_work_start_timestamp,
                )
            }
            ::std::option::Option::Some(10) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.after_contact_work_end_timestamp,
                )
            }
            ::std::option::Option::Some(11) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.agent_initiated_hold_duration,
                )
            }
            ::std::option::Option::Some(12) => {
                serde::read_into(deserializer, member, &mut builder.state_transitions)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
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
        }
    }
}

impl serde::Value for crate::types::AgentInfo {
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
