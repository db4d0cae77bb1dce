// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes the agent who took the contact, with the times and durations of that agent's work
/// on it.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AgentInfo {
    /// The ID of the accepting agent, with 1 to 256 characters.
    pub id: Option<String>,
    /// When the agent accepted the contact.
    pub accepted_by_agent_timestamp: Option<crate::primitives::DateTime>,
    /// When the agent's preview of the contact came to an end.
    pub preview_end_timestamp: Option<crate::primitives::DateTime>,
    /// When the agent and the contact were joined.
    pub connected_to_agent_timestamp: Option<crate::primitives::DateTime>,
    /// How long the agent had the contact paused, in seconds. It is never negative.
    pub agent_pause_duration_in_seconds: Option<i32>,
    /// Where the agent sits in the agent hierarchy, level by level.
    pub hierarchy_groups: Option<crate::types::HierarchyGroups>,
    /// The platform and operating system that the agent used.
    pub device_info: Option<crate::types::DeviceInfo>,
    /// The video and screen sharing abilities granted to the agent.
    pub capabilities: Option<crate::types::ParticipantCapabilities>,
    /// The length of the after contact work in whole seconds. It spans from
    /// `AfterContactWorkStartTimestamp` to `AfterContactWorkEndTimestamp`.
    pub after_contact_work_duration: Option<i32>,
    /// When the agent began the after contact work, in UTC.
    pub after_contact_work_start_timestamp: Option<crate::primitives::DateTime>,
    /// When the agent finished the after contact work, in UTC. The value can be inexact for a chat
    /// whose agent went offline without clearing the contact in the control panel.
    pub after_contact_work_end_timestamp: Option<crate::primitives::DateTime>,
    /// The sum of all holds that the agent placed, in seconds.
    pub agent_initiated_hold_duration: Option<i32>,
    /// The states that a supervisor went through on this contact, each with its start and end.
    pub state_transitions: Option<Vec<crate::types::StateTransition>>,
    /// How the agent's audio was being improved when the call came to its end. It is absent as long
    /// as no mode was ever set for the agent.
    pub voice_enhancement_mode: Option<crate::types::VoiceEnhancementMode>,
    /// The region in which the agent worked on the contact, in up to 1024 characters. With Global
    /// Resiliency and global routing, that is where the agent's session had been opened.
    pub active_region: Option<String>,
}

impl AgentInfo {
    /// A builder for [`AgentInfo`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::AgentInfoBuilder {
        crate::types::builders::AgentInfoBuilder::default()
    }
    /// The ID of the accepting agent, with 1 to 256 characters.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
    /// When the agent accepted the contact.
    #[inline]
    pub fn accepted_by_agent_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.accepted_by_agent_timestamp.as_ref()
    }
    /// When the agent's preview of the contact came to an end.
    #[inline]
    pub fn preview_end_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.preview_end_timestamp.as_ref()
    }
    /// When the agent and the contact were joined.
    #[inline]
    pub fn connected_to_agent_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.connected_to_agent_timestamp.as_ref()
    }
    /// How long the agent had the contact paused, in seconds. It is never negative.
    #[inline]
    pub fn agent_pause_duration_in_seconds(&self) -> Option<i32> {
        self.agent_pause_duration_in_seconds
    }
    /// Where the agent sits in the agent hierarchy, level by level.
    #[inline]
    pub fn hierarchy_groups(&self) -> Option<&crate::types::HierarchyGroups> {
        self.hierarchy_groups.as_ref()
    }
    /// The platform and operating system that the agent used.
    #[inline]
    pub fn device_info(&self) -> Option<&crate::types::DeviceInfo> {
        self.device_info.as_ref()
    }
    /// The video and screen sharing abilities granted to the agent.
    #[inline]
    pub fn capabilities(&self) -> Option<&crate::types::ParticipantCapabilities> {
        self.capabilities.as_ref()
    }
    /// The length of the after contact work in whole seconds. It spans from
    /// `AfterContactWorkStartTimestamp` to `AfterContactWorkEndTimestamp`.
    #[inline]
    pub fn after_contact_work_duration(&self) -> Option<i32> {
        self.after_contact_work_duration
    }
    /// When the agent began the after contact work, in UTC.
    #[inline]
    pub fn after_contact_work_start_timestamp(
        &self,
    ) -> Option<&crate::primitives::DateTime> {
        self.after_contact_work_start_timestamp.as_ref()
    }
    /// When the agent finished the after contact work, in UTC. The value can be inexact for a chat
    /// whose agent went offline without clearing the contact in the control panel.
    #[inline]
    pub fn after_contact_work_end_timestamp(
        &self,
    ) -> Option<&crate::primitives::DateTime> {
        self.after_contact_work_end_timestamp.as_ref()
    }
    /// The sum of all holds that the agent placed, in seconds.
    #[inline]
    pub fn agent_initiated_hold_duration(&self) -> Option<i32> {
        self.agent_initiated_hold_duration
    }
    /// The states that a supervisor went through on this contact, each with its start and end.
    ///
    /// An absent list reads as an empty one; `.state_transitions.is_none()` tells them apart.
    #[inline]
    pub fn state_transitions(&self) -> &[crate::types::StateTransition] {
        self.state_transitions.as_deref().unwrap_or_default()
    }
    /// How the agent's audio was being improved when the call came to its end. It is absent as long
    /// as no mode was ever set for the agent.
    #[inline]
    pub fn voice_enhancement_mode(&self) -> Option<&crate::types::VoiceEnhancementMode> {
        self.voice_enhancement_mode.as_ref()
    }
    /// The region in which the agent worked on the contact, in up to 1024 characters. With Global
    /// Resiliency and global routing, that is where the agent's session had been opened.
    #[inline]
    pub fn active_region(&self) -> Option<&str> {
        self.active_region.as_deref()
    }
}

/// A builder for [`AgentInfo`](crate::types::AgentInfo).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AgentInfoBuilder {
    pub(crate) id: Option<String>,
    pub(crate) accepted_by_agent_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) preview_end_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) connected_to_agent_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) agent_pause_duration_in_seconds: Option<i32>,
    pub(crate) hierarchy_groups: Option<crate::types::HierarchyGroups>,
    pub(crate) device_info: Option<crate::types::DeviceInfo>,
    pub(crate) capabilities: Option<crate::types::ParticipantCapabilities>,
    pub(crate) after_contact_work_duration: Option<i32>,
    pub(crate) after_contact_work_start_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) after_contact_work_end_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) agent_initiated_hold_duration: Option<i32>,
    pub(crate) state_transitions: Option<Vec<crate::types::StateTransition>>,
    pub(crate) voice_enhancement_mode: Option<crate::types::VoiceEnhancementMode>,
    pub(crate) active_region: Option<String>,
}

impl AgentInfoBuilder {
    /// The ID of the accepting agent, with 1 to 256 characters.
    pub fn id(mut self, input: impl Into<String>) -> Self {
        self.id = Some(input.into());
        self
    }
    /// Sets or clears [`id`](Self::id).
    #[inline]
    pub fn set_id(mut self, input: Option<String>) -> Self {
        self.id = input;
        self
    }
    /// The value of [`id`](Self::id) so far.
    #[inline]
    pub fn get_id(&self) -> &Option<String> {
        &self.id
    }
    /// When the agent accepted the contact.
    #[inline]
    pub fn accepted_by_agent_timestamp(
        mut self,
        input: crate::primitives::DateTime,
    ) -> Self {
        self.accepted_by_agent_timestamp = Some(input);
        self
    }
    /// Sets or clears [`accepted_by_agent_timestamp`](Self::accepted_by_agent_timestamp).
    #[inline]
    pub fn set_accepted_by_agent_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.accepted_by_agent_timestamp = input;
        self
    }
    /// The value of [`accepted_by_agent_timestamp`](Self::accepted_by_agent_timestamp) so far.
    #[inline]
    pub fn get_accepted_by_agent_timestamp(
        &self,
    ) -> &Option<crate::primitives::DateTime> {
        &self.accepted_by_agent_timestamp
    }
    /// When the agent's preview of the contact came to an end.
    #[inline]
    pub fn preview_end_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.preview_end_timestamp = Some(input);
        self
    }
    /// Sets or clears [`preview_end_timestamp`](Self::preview_end_timestamp).
    #[inline]
    pub fn set_preview_end_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.preview_end_timestamp = input;
        self
    }
    /// The value of [`preview_end_timestamp`](Self::preview_end_timestamp) so far.
    #[inline]
    pub fn get_preview_end_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.preview_end_timestamp
    }
    /// When the agent and the contact were joined.
    #[inline]
    pub fn connected_to_agent_timestamp(
        mut self,
        input: crate::primitives::DateTime,
    ) -> Self {
        self.connected_to_agent_timestamp = Some(input);
        self
    }
    /// Sets or clears [`connected_to_agent_timestamp`](Self::connected_to_agent_timestamp).
    #[inline]
    pub fn set_connected_to_agent_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.connected_to_agent_timestamp = input;
        self
    }
    /// The value of [`connected_to_agent_timestamp`](Self::connected_to_agent_timestamp) so far.
    #[inline]
    pub fn get_connected_to_agent_timestamp(
        &self,
    ) -> &Option<crate::primitives::DateTime> {
        &self.connected_to_agent_timestamp
    }
    /// How long the agent had the contact paused, in seconds. It is never negative.
    #[inline]
    pub fn agent_pause_duration_in_seconds(mut self, input: i32) -> Self {
        self.agent_pause_duration_in_seconds = Some(input);
        self
    }
    /// Sets or clears [`agent_pause_duration_in_seconds`](Self::agent_pause_duration_in_seconds).
    #[inline]
    pub fn set_agent_pause_duration_in_seconds(mut self, input: Option<i32>) -> Self {
        self.agent_pause_duration_in_seconds = input;
        self
    }
    /// The value of [`agent_pause_duration_in_seconds`](Self::agent_pause_duration_in_seconds) so
    /// far.
    #[inline]
    pub fn get_agent_pause_duration_in_seconds(&self) -> &Option<i32> {
        &self.agent_pause_duration_in_seconds
    }
    /// Where the agent sits in the agent hierarchy, level by level.
    #[inline]
    pub fn hierarchy_groups(mut self, input: crate::types::HierarchyGroups) -> Self {
        self.hierarchy_groups = Some(input);
        self
    }
    /// Sets or clears [`hierarchy_groups`](Self::hierarchy_groups).
    #[inline]
    pub fn set_hierarchy_groups(
        mut self,
        input: Option<crate::types::HierarchyGroups>,
    ) -> Self {
        self.hierarchy_groups = input;
        self
    }
    /// The value of [`hierarchy_groups`](Self::hierarchy_groups) so far.
    #[inline]
    pub fn get_hierarchy_groups(&self) -> &Option<crate::types::HierarchyGroups> {
        &self.hierarchy_groups
    }
    /// The platform and operating system that the agent used.
    #[inline]
    pub fn device_info(mut self, input: crate::types::DeviceInfo) -> Self {
        self.device_info = Some(input);
        self
    }
    /// Sets or clears [`device_info`](Self::device_info).
    #[inline]
    pub fn set_device_info(mut self, input: Option<crate::types::DeviceInfo>) -> Self {
        self.device_info = input;
        self
    }
    /// The value of [`device_info`](Self::device_info) so far.
    #[inline]
    pub fn get_device_info(&self) -> &Option<crate::types::DeviceInfo> {
        &self.device_info
    }
    /// The video and screen sharing abilities granted to the agent.
    #[inline]
    pub fn capabilities(mut self, input: crate::types::ParticipantCapabilities) -> Self {
        self.capabilities = Some(input);
        self
    }
    /// Sets or clears [`capabilities`](Self::capabilities).
    #[inline]
    pub fn set_capabilities(
        mut self,
        input: Option<crate::types::ParticipantCapabilities>,
    ) -> Self {
        self.capabilities = input;
        self
    }
    /// The value of [`capabilities`](Self::capabilities) so far.
    #[inline]
    pub fn get_capabilities(&self) -> &Option<crate::types::ParticipantCapabilities> {
        &self.capabilities
    }
    /// The length of the after contact work in whole seconds. It spans from
    /// `AfterContactWorkStartTimestamp` to `AfterContactWorkEndTimestamp`.
    #[inline]
    pub fn after_contact_work_duration(mut self, input: i32) -> Self {
        self.after_contact_work_duration = Some(input);
        self
    }
    /// Sets or clears [`after_contact_work_duration`](Self::after_contact_work_duration).
    #[inline]
    pub fn set_after_contact_work_duration(mut self, input: Option<i32>) -> Self {
        self.after_contact_work_duration = input;
        self
    }
    /// The value of [`after_contact_work_duration`](Self::after_contact_work_duration) so far.
    #[inline]
    pub fn get_after_contact_work_duration(&self) -> &Option<i32> {
        &self.after_contact_work_duration
    }
    /// When the agent began the after contact work, in UTC.
    #[inline]
    pub fn after_contact_work_start_timestamp(
        mut self,
        input: crate::primitives::DateTime,
    ) -> Self {
        self.after_contact_work_start_timestamp = Some(input);
        self
    }
    /// Sets or clears
    /// [`after_contact_work_start_timestamp`](Self::after_contact_work_start_timestamp).
    #[inline]
    pub fn set_after_contact_work_start_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.after_contact_work_start_timestamp = input;
        self
    }
    /// The value of
    /// [`after_contact_work_start_timestamp`](Self::after_contact_work_start_timestamp) so far.
    #[inline]
    pub fn get_after_contact_work_start_timestamp(
        &self,
    ) -> &Option<crate::primitives::DateTime> {
        &self.after_contact_work_start_timestamp
    }
    /// When the agent finished the after contact work, in UTC. The value can be inexact for a chat
    /// whose agent went offline without clearing the contact in the control panel.
    #[inline]
    pub fn after_contact_work_end_timestamp(
        mut self,
        input: crate::primitives::DateTime,
    ) -> Self {
        self.after_contact_work_end_timestamp = Some(input);
        self
    }
    /// Sets or clears [`after_contact_work_end_timestamp`](Self::after_contact_work_end_timestamp).
    #[inline]
    pub fn set_after_contact_work_end_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.after_contact_work_end_timestamp = input;
        self
    }
    /// The value of [`after_contact_work_end_timestamp`](Self::after_contact_work_end_timestamp) so
    /// far.
    #[inline]
    pub fn get_after_contact_work_end_timestamp(
        &self,
    ) -> &Option<crate::primitives::DateTime> {
        &self.after_contact_work_end_timestamp
    }
    /// The sum of all holds that the agent placed, in seconds.
    #[inline]
    pub fn agent_initiated_hold_duration(mut self, input: i32) -> Self {
        self.agent_initiated_hold_duration = Some(input);
        self
    }
    /// Sets or clears [`agent_initiated_hold_duration`](Self::agent_initiated_hold_duration).
    #[inline]
    pub fn set_agent_initiated_hold_duration(mut self, input: Option<i32>) -> Self {
        self.agent_initiated_hold_duration = input;
        self
    }
    /// The value of [`agent_initiated_hold_duration`](Self::agent_initiated_hold_duration) so far.
    #[inline]
    pub fn get_agent_initiated_hold_duration(&self) -> &Option<i32> {
        &self.agent_initiated_hold_duration
    }
    /// The states that a supervisor went through on this contact, each with its start and end.
    ///
    /// Appends an item; [`set_state_transitions`](Self::set_state_transitions) replaces the whole
    /// list.
    #[inline]
    pub fn state_transitions(mut self, input: crate::types::StateTransition) -> Self {
        self.state_transitions.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`state_transitions`](Self::state_transitions).
    #[inline]
    pub fn set_state_transitions(
        mut self,
        input: Option<Vec<crate::types::StateTransition>>,
    ) -> Self {
        self.state_transitions = input;
        self
    }
    /// The value of [`state_transitions`](Self::state_transitions) so far.
    #[inline]
    pub fn get_state_transitions(&self) -> &Option<Vec<crate::types::StateTransition>> {
        &self.state_transitions
    }
    /// How the agent's audio was being improved when the call came to its end. It is absent as long
    /// as no mode was ever set for the agent.
    #[inline]
    pub fn voice_enhancement_mode(
        mut self,
        input: crate::types::VoiceEnhancementMode,
    ) -> Self {
        self.voice_enhancement_mode = Some(input);
        self
    }
    /// Sets or clears [`voice_enhancement_mode`](Self::voice_enhancement_mode).
    #[inline]
    pub fn set_voice_enhancement_mode(
        mut self,
        input: Option<crate::types::VoiceEnhancementMode>,
    ) -> Self {
        self.voice_enhancement_mode = input;
        self
    }
    /// The value of [`voice_enhancement_mode`](Self::voice_enhancement_mode) so far.
    #[inline]
    pub fn get_voice_enhancement_mode(
        &self,
    ) -> &Option<crate::types::VoiceEnhancementMode> {
        &self.voice_enhancement_mode
    }
    /// The region in which the agent worked on the contact, in up to 1024 characters. With Global
    /// Resiliency and global routing, that is where the agent's session had been opened.
    pub fn active_region(mut self, input: impl Into<String>) -> Self {
        self.active_region = Some(input.into());
        self
    }
    /// Sets or clears [`active_region`](Self::active_region).
    #[inline]
    pub fn set_active_region(mut self, input: Option<String>) -> Self {
        self.active_region = input;
        self
    }
    /// The value of [`active_region`](Self::active_region) so far.
    #[inline]
    pub fn get_active_region(&self) -> &Option<String> {
        &self.active_region
    }
    /// Builds the [`AgentInfo`](crate::types::AgentInfo).
    #[inline]
    pub fn build(self) -> crate::types::AgentInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
