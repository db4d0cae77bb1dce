// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A single interaction in the contact center, with everything that is recorded about it.
/// Members that do not apply to its channel or history are absent.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct Contact {
    /// The ARN that identifies this contact.
    pub arn: Option<String>,
    /// The ID of this contact, with 1 to 256 characters.
    pub id: Option<String>,
    /// The ID of the contact that began the series, when this one is related to others.
    pub initial_contact_id: Option<String>,
    /// The ID of the contact that came right before. It is absent on the first contact.
    pub previous_contact_id: Option<String>,
    /// The ID of the contact at the root of the contact tree. All later contacts of the tree share
    /// it.
    pub contact_association_id: Option<String>,
    /// What brought the contact into being, such as an inbound call or an API request.
    pub initiation_method: Option<crate::types::ContactInitiationMethod>,
    /// What the contact is called, in up to 1024 characters.
    pub name: Option<String>,
    /// Free text about the contact, up to 4096 characters.
    pub description: Option<String>,
    /// The medium by which the contact came in.
    pub channel: Option<crate::types::Channel>,
    /// The queue that held the contact and the time it was added. It is absent for a contact that
    /// was never queued.
    pub queue_info: Option<crate::types::QueueInfo>,
    /// Details of the agent who took this contact.
    pub agent_info: Option<crate::types::AgentInfo>,
    /// When the contact began, in UTC. The exact event depends on `InitiationMethod`.
    ///
    /// It is the arrival of the contact for `INBOUND` and of the request for `API`, the start of
    /// dialing by the agent for `OUTBOUND` and `EXTERNAL_OUTBOUND`, the creation of the callback
    /// for `CALLBACK`, the start of the transfer for `TRANSFER` and `QUEUE_TRANSFER`, and for
    /// `MONITOR` the moment a supervisor began to listen.
    pub initiation_timestamp: Option<crate::primitives::DateTime>,
    /// When the customer's side left this contact, in UTC. After a transfer, the value on the
    /// earlier contact tells when that contact was over.
    pub disconnect_timestamp: Option<crate::primitives::DateTime>,
    /// When the data of the contact last changed.
    pub last_update_timestamp: Option<crate::primitives::DateTime>,
    /// When the most recent pause of the contact began.
    pub last_paused_timestamp: Option<crate::primitives::DateTime>,
    /// When the contact most recently continued after a pause.
    pub last_resumed_timestamp: Option<crate::primitives::DateTime>,
    /// When a campaign call began to ring.
    pub ring_start_timestamp: Option<crate::primitives::DateTime>,
    /// How often the contact was paused, from 0 to 10.
    pub total_pause_count: Option<i32>,
    /// The time the contact spent paused, added up in seconds.
    pub total_pause_duration_in_seconds: Option<i32>,
    /// The planned start of the inbound flow, expressed in Unix epoch time.
    pub scheduled_timestamp: Option<crate::primitives::DateTime>,
    /// The ID of another contact that this one is linked with.
    pub related_contact_id: Option<String>,
    /// The Wisdom session of the contact and the AI agents involved.
    pub wisdom_info: Option<crate::types::WisdomInfo>,
    /// An ID for the customer, for example from a CRM system, up to 128 characters. With Voice ID
    /// turned on, it holds the caller's `CustomerSpeakerId`.
    pub customer_id: Option<String>,
    /// The address of the customer or of an external third party.
    pub customer_endpoint: Option<crate::types::EndpointInfo>,
    /// The address on the contact center's side. It is the number or email address the customer
    /// used for `INBOUND`, the caller ID number of the outbound queue for `OUTBOUND` and
    /// `EXTERNAL_OUTBOUND`. For callbacks it can be absent, or `Softphone` when the agent uses one.
    pub system_endpoint: Option<crate::types::EndpointInfo>,
    /// Seconds to add to the queue time of the contact when it is ranked; contacts with a longer
    /// queue time go first. It excludes `QueuePriority`.
    pub queue_time_adjustment_seconds: Option<i32>,
    /// The rank of the contact in the queue, where a smaller number goes first. It is at least 1,
    /// defaults to 5, and excludes `QueueTimeAdjustmentSeconds`.
    pub queue_priority: Option<i64>,
    /// The tags on the contact, from users as well as from AWS. There are at most 6, with keys up
    /// to 128 and values up to 256 characters.
    pub tags: Option<::std::collections::HashMap<String, String>>,
    /// When the customer's side was first connected with Amazon Connect.
    pub connected_to_system_timestamp: Option<crate::primitives::DateTime>,
    /// The most recent criteria by which the contact is routed to agents.
    pub routing_criteria: Option<crate::types::RoutingCriteria>,
    /// The device and capabilities of the customer.
    pub customer: Option<crate::types::Customer>,
    /// The outbound campaign the contact comes from.
    pub campaign: Option<crate::types::Campaign>,
    /// How a campaign call really ended up once it was connected, for example with a human or a
    /// voicemail.
    pub answering_machine_detection_status: Option<
        crate::types::AnsweringMachineDetectionStatus,
    >,
    /// When the customer's greeting started and ended on an outbound call.
    pub customer_voice_activity: Option<crate::types::CustomerVoiceActivity>,
    /// How good the media connections of agent and customer were.
    pub quality_metrics: Option<crate::types::QualityMetrics>,
    /// Statistics about the messages and responses of a chat contact.
    pub chat_metrics: Option<crate::types::ChatMetrics>,
    /// Hints about problems in the way the call was disconnected.
    pub disconnect_details: Option<crate::types::DisconnectDetails>,
    /// Further TO and CC recipients, for an email contact.
    pub additional_email_recipients: Option<crate::types::AdditionalEmailRecipients>,
    /// Attributes, defined by the system, of this segment of the contact; flows can read them. Keys
    /// consist of letters, digits, hyphens and underscores. One use is the subtype of the channel,
    /// such as `connect:Guide` or `connect:SMS`.
    pub segment_attributes: Option<
        ::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
    >,
    /// Voice recordings, screen recordings and chat transcripts of the contact. It is only there
    /// when recording was on.
    pub recordings: Option<Vec<crate::types::RecordingInfo>>,
    /// Why the contact was disconnected. The possible reasons differ by channel.
    pub disconnect_reason: Option<String>,
    /// The evaluations of the contact, keyed by the ID of the evaluation form.
    pub contact_evaluations: Option<
        ::std::collections::HashMap<String, crate::types::ContactEvaluation>,
    >,
    /// The task template behind the contact. It is absent when no template was used.
    pub task_template_info: Option<crate::types::TaskTemplateInfoV2>,
    /// The cases that the contact has been linked with. It is filled in once there is at least one.
    pub cases: Option<Vec<crate::types::CaseEntry>>,
    /// Name and description set by the user on a task contact. Other channels do not have it.
    pub contact_details: Option<crate::types::ContactDetails>,
    /// The strategy by which an outbound contact is placed.
    pub outbound_strategy: Option<crate::types::OutboundStrategy>,
    /// The contact attributes, as names with string values.
    pub attributes: Option<::std::collections::HashMap<String, String>>,
    /// Contacts that follow on this one, 24 at most.
    pub next_contacts: Option<Vec<crate::types::NextContactEntry>>,
    /// The regions and the traffic distribution group that the contact is tied to.
    pub global_resiliency_metadata: Option<crate::types::GlobalResiliencyMetadata>,
    /// How the conversation is analyzed by Contact Lens. It is absent unless the flow turned
    /// conversational analytics on.
    pub contact_lens: Option<crate::types::ContactLens>,
}

impl ::std::fmt::Debug for Contact {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Contact")
            .field("arn", &self.arn)
            .field("id", &self.id)
            .field("initial_contact_id", &self.initial_contact_id)
            .field("previous_contact_id", &self.previous_contact_id)
            .field("contact_association_id", &self.contact_association_id)
            .field("initiation_method", &self.initiation_method)
            .field("name", &"*** Sensitive Data Redacted ***")
            .field("description", &"*** Sensitive Data Redacted ***")
            .field("channel", &self.channel)
            .field("queue_info", &self.queue_info)
            .field("agent_info", &self.agent_info)
            .field("initiation_timestamp", &self.initiation_timestamp)
            .field("disconnect_timestamp", &self.disconnect_timestamp)
            .field("last_update_timestamp", &self.last_update_timestamp)
            .field("last_paused_timestamp", &self.last_paused_timestamp)
            .field("last_resumed_timestamp", &self.last_resumed_timestamp)
            .field("ring_start_timestamp", &self.ring_start_timestamp)
            .field("total_pause_count", &self.total_pause_count)
            .field(
                "total_pause_duration_in_seconds",
                &self.total_pause_duration_in_seconds,
            )
            .field("scheduled_timestamp", &self.scheduled_timestamp)
            .field("related_contact_id", &self.related_contact_id)
            .field("wisdom_info", &self.wisdom_info)
            .field("customer_id", &self.customer_id)
            .field("customer_endpoint", &self.customer_endpoint)
            .field("system_endpoint", &self.system_endpoint)
            .field("queue_time_adjustment_seconds", &self.queue_time_adjustment_seconds)
            .field("queue_priority", &self.queue_priority)
            .field("tags", &self.tags)
            .field("connected_to_system_timestamp", &self.connected_to_system_timestamp)
            .field("routing_criteria", &self.routing_criteria)
            .field("customer", &self.customer)
            .field("campaign", &self.campaign)
            .field(
                "answering_machine_detection_status",
                &self.answering_machine_detection_status,
            )
            .field("customer_voice_activity", &self.customer_voice_activity)
            .field("quality_metrics", &self.quality_metrics)
            .field("chat_metrics", &self.chat_metrics)
            .field("disconnect_details", &self.disconnect_details)
            .field("additional_email_recipients", &self.additional_email_recipients)
            .field("segment_attributes", &self.segment_attributes)
            .field("recordings", &self.recordings)
            .field("disconnect_reason", &self.disconnect_reason)
            .field("contact_evaluations", &self.contact_evaluations)
            .field("task_template_info", &self.task_template_info)
            .field("cases", &self.cases)
            .field("contact_details", &self.contact_details)
            .field("outbound_strategy", &self.outbound_strategy)
            .field("attributes", &self.attributes)
            .field("next_contacts", &self.next_contacts)
            .field("global_resiliency_metadata", &self.global_resiliency_metadata)
            .field("contact_lens", &self.contact_lens)
            .finish()
    }
}

impl Contact {
    /// A builder for [`Contact`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ContactBuilder {
        crate::types::builders::ContactBuilder::default()
    }
    /// The ARN that identifies this contact.
    #[inline]
    pub fn arn(&self) -> Option<&str> {
        self.arn.as_deref()
    }
    /// The ID of this contact, with 1 to 256 characters.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
    /// The ID of the contact that began the series, when this one is related to others.
    #[inline]
    pub fn initial_contact_id(&self) -> Option<&str> {
        self.initial_contact_id.as_deref()
    }
    /// The ID of the contact that came right before. It is absent on the first contact.
    #[inline]
    pub fn previous_contact_id(&self) -> Option<&str> {
        self.previous_contact_id.as_deref()
    }
    /// The ID of the contact at the root of the contact tree. All later contacts of the tree share
    /// it.
    #[inline]
    pub fn contact_association_id(&self) -> Option<&str> {
        self.contact_association_id.as_deref()
    }
    /// What brought the contact into being, such as an inbound call or an API request.
    #[inline]
    pub fn initiation_method(&self) -> Option<&crate::types::ContactInitiationMethod> {
        self.initiation_method.as_ref()
    }
    /// What the contact is called, in up to 1024 characters.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// Free text about the contact, up to 4096 characters.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
    /// The medium by which the contact came in.
    #[inline]
    pub fn channel(&self) -> Option<&crate::types::Channel> {
        self.channel.as_ref()
    }
    /// The queue that held the contact and the time it was added. It is absent for a contact that
    /// was never queued.
    #[inline]
    pub fn queue_info(&self) -> Option<&crate::types::QueueInfo> {
        self.queue_info.as_ref()
    }
    /// Details of the agent who took this contact.
    #[inline]
    pub fn agent_info(&self) -> Option<&crate::types::AgentInfo> {
        self.agent_info.as_ref()
    }
    /// When the contact began, in UTC. The exact event depends on `InitiationMethod`.
    ///
    /// It is the arrival of the contact for `INBOUND` and of the request for `API`, the start of
    /// dialing by the agent for `OUTBOUND` and `EXTERNAL_OUTBOUND`, the creation of the callback
    /// for `CALLBACK`, the start of the transfer for `TRANSFER` and `QUEUE_TRANSFER`, and for
    /// `MONITOR` the moment a supervisor began to listen.
    #[inline]
    pub fn initiation_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.initiation_timestamp.as_ref()
    }
    /// When the customer's side left this contact, in UTC. After a transfer, the value on the
    /// earlier contact tells when that contact was over.
    #[inline]
    pub fn disconnect_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.disconnect_timestamp.as_ref()
    }
    /// When the data of the contact last changed.
    #[inline]
    pub fn last_update_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.last_update_timestamp.as_ref()
    }
    /// When the most recent pause of the contact began.
    #[inline]
    pub fn last_paused_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.last_paused_timestamp.as_ref()
    }
    /// When the contact most recently continued after a pause.
    #[inline]
    pub fn last_resumed_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.last_resumed_timestamp.as_ref()
    }
    /// When a campaign call began to ring.
    #[inline]
    pub fn ring_start_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.ring_start_timestamp.as_ref()
    }
    /// How often the contact was paused, from 0 to 10.
    #[inline]
    pub fn total_pause_count(&self) -> Option<i32> {
        self.total_pause_count
    }
    /// The time the contact spent paused, added up in seconds.
    #[inline]
    pub fn total_pause_duration_in_seconds(&self) -> Option<i32> {
        self.total_pause_duration_in_seconds
    }
    /// The planned start of the inbound flow, expressed in Unix epoch time.
    #[inline]
    pub fn scheduled_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.scheduled_timestamp.as_ref()
    }
    /// The ID of another contact that this one is linked with.
    #[inline]
    pub fn related_contact_id(&self) -> Option<&str> {
        self.related_contact_id.as_deref()
    }
    /// The Wisdom session of the contact and the AI agents involved.
    #[inline]
    pub fn wisdom_info(&self) -> Option<&crate::types::WisdomInfo> {
        self.wisdom_info.as_ref()
    }
    /// An ID for the customer, for example from a CRM system, up to 128 characters. With Voice ID
    /// turned on, it holds the caller's `CustomerSpeakerId`.
    #[inline]
    pub fn customer_id(&self) -> Option<&str> {
        self.customer_id.as_deref()
    }
    /// The address of the customer or of an external third party.
    #[inline]
    pub fn customer_endpoint(&self) -> Option<&crate::types::EndpointInfo> {
        self.customer_endpoint.as_ref()
    }
    /// The address on the contact center's side. It is the number or email address the customer
    /// used for `INBOUND`, the caller ID number of the outbound queue for `OUTBOUND` and
    /// `EXTERNAL_OUTBOUND`. For callbacks it can be absent, or `Softphone` when the agent uses one.
    #[inline]
    pub fn system_endpoint(&self) -> Option<&crate::types::EndpointInfo> {
        self.system_endpoint.as_ref()
    }
    /// Seconds to add to the queue time of the contact when it is ranked; contacts with a longer
    /// queue time go first. It excludes `QueuePriority`.
    #[inline]
    pub fn queue_time_adjustment_seconds(&self) -> Option<i32> {
        self.queue_time_adjustment_seconds
    }
    /// The rank of the contact in the queue, where a smaller number goes first. It is at least 1,
    /// defaults to 5, and excludes `QueueTimeAdjustmentSeconds`.
    #[inline]
    pub fn queue_priority(&self) -> Option<i64> {
        self.queue_priority
    }
    /// The tags on the contact, from users as well as from AWS. There are at most 6, with keys up
    /// to 128 and values up to 256 characters.
    #[inline]
    pub fn tags(&self) -> Option<&::std::collections::HashMap<String, String>> {
        self.tags.as_ref()
    }
    /// When the customer's side was first connected with Amazon Connect.
    #[inline]
    pub fn connected_to_system_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.connected_to_system_timestamp.as_ref()
    }
    /// The most recent criteria by which the contact is routed to agents.
    #[inline]
    pub fn routing_criteria(&self) -> Option<&crate::types::RoutingCriteria> {
        self.routing_criteria.as_ref()
    }
    /// The device and capabilities of the customer.
    #[inline]
    pub fn customer(&self) -> Option<&crate::types::Customer> {
        self.customer.as_ref()
    }
    /// The outbound campaign the contact comes from.
    #[inline]
    pub fn campaign(&self) -> Option<&crate::types::Campaign> {
        self.campaign.as_ref()
    }
    /// How a campaign call really ended up once it was connected, for example with a human or a
    /// voicemail.
    #[inline]
    pub fn answering_machine_detection_status(
        &self,
    ) -> Option<&crate::types::AnsweringMachineDetectionStatus> {
        self.answering_machine_detection_status.as_ref()
    }
    /// When the customer's greeting started and ended on an outbound call.
    #[inline]
    pub fn customer_voice_activity(
        &self,
    ) -> Option<&crate::types::CustomerVoiceActivity> {
        self.customer_voice_activity.as_ref()
    }
    /// How good the media connections of agent and customer were.
    #[inline]
    pub fn quality_metrics(&self) -> Option<&crate::types::QualityMetrics> {
        self.quality_metrics.as_ref()
    }
    /// Statistics about the messages and responses of a chat contact.
    #[inline]
    pub fn chat_metrics(&self) -> Option<&crate::types::ChatMetrics> {
        self.chat_metrics.as_ref()
    }
    /// Hints about problems in the way the call was disconnected.
    #[inline]
    pub fn disconnect_details(&self) -> Option<&crate::types::DisconnectDetails> {
        self.disconnect_details.as_ref()
    }
    /// Further TO and CC recipients, for an email contact.
    #[inline]
    pub fn additional_email_recipients(
        &self,
    ) -> Option<&crate::types::AdditionalEmailRecipients> {
        self.additional_email_recipients.as_ref()
    }
    /// Attributes, defined by the system, of this segment of the contact; flows can read them. Keys
    /// consist of letters, digits, hyphens and underscores. One use is the subtype of the channel,
    /// such as `connect:Guide` or `connect:SMS`.
    #[inline]
    pub fn segment_attributes(
        &self,
    ) -> Option<
        &::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
    > {
        self.segment_attributes.as_ref()
    }
    /// Voice recordings, screen recordings and chat transcripts of the contact. It is only there
    /// when recording was on.
    ///
    /// An absent list reads as an empty one; `.recordings.is_none()` tells them apart.
    #[inline]
    pub fn recordings(&self) -> &[crate::types::RecordingInfo] {
        self.recordings.as_deref().unwrap_or_default()
    }
    /// Why the contact was disconnected. The possible reasons differ by channel.
    #[inline]
    pub fn disconnect_reason(&self) -> Option<&str> {
        self.disconnect_reason.as_deref()
    }
    /// The evaluations of the contact, keyed by the ID of the evaluation form.
    #[inline]
    pub fn contact_evaluations(
        &self,
    ) -> Option<&::std::collections::HashMap<String, crate::types::ContactEvaluation>> {
        self.contact_evaluations.as_ref()
    }
    /// The task template behind the contact. It is absent when no template was used.
    #[inline]
    pub fn task_template_info(&self) -> Option<&crate::types::TaskTemplateInfoV2> {
        self.task_template_info.as_ref()
    }
    /// The cases that the contact has been linked with. It is filled in once there is at least one.
    ///
    /// An absent list reads as an empty one; `.cases.is_none()` tells them apart.
    #[inline]
    pub fn cases(&self) -> &[crate::types::CaseEntry] {
        self.cases.as_deref().unwrap_or_default()
    }
    /// Name and description set by the user on a task contact. Other channels do not have it.
    #[inline]
    pub fn contact_details(&self) -> Option<&crate::types::ContactDetails> {
        self.contact_details.as_ref()
    }
    /// The strategy by which an outbound contact is placed.
    #[inline]
    pub fn outbound_strategy(&self) -> Option<&crate::types::OutboundStrategy> {
        self.outbound_strategy.as_ref()
    }
    /// The contact attributes, as names with string values.
    #[inline]
    pub fn attributes(&self) -> Option<&::std::collections::HashMap<String, String>> {
        self.attributes.as_ref()
    }
    /// Contacts that follow on this one, 24 at most.
    ///
    /// An absent list reads as an empty one; `.next_contacts.is_none()` tells them apart.
    #[inline]
    pub fn next_contacts(&self) -> &[crate::types::NextContactEntry] {
        self.next_contacts.as_deref().unwrap_or_default()
    }
    /// The regions and the traffic distribution group that the contact is tied to.
    #[inline]
    pub fn global_resiliency_metadata(
        &self,
    ) -> Option<&crate::types::GlobalResiliencyMetadata> {
        self.global_resiliency_metadata.as_ref()
    }
    /// How the conversation is analyzed by Contact Lens. It is absent unless the flow turned
    /// conversational analytics on.
    #[inline]
    pub fn contact_lens(&self) -> Option<&crate::types::ContactLens> {
        self.contact_lens.as_ref()
    }
}

/// A builder for [`Contact`](crate::types::Contact).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct ContactBuilder {
    pub(crate) arn: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) initial_contact_id: Option<String>,
    pub(crate) previous_contact_id: Option<String>,
    pub(crate) contact_association_id: Option<String>,
    pub(crate) initiation_method: Option<crate::types::ContactInitiationMethod>,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) channel: Option<crate::types::Channel>,
    pub(crate) queue_info: Option<crate::types::QueueInfo>,
    pub(crate) agent_info: Option<crate::types::AgentInfo>,
    pub(crate) initiation_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) disconnect_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) last_update_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) last_paused_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) last_resumed_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) ring_start_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) total_pause_count: Option<i32>,
    pub(crate) total_pause_duration_in_seconds: Option<i32>,
    pub(crate) scheduled_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) related_contact_id: Option<String>,
    pub(crate) wisdom_info: Option<crate::types::WisdomInfo>,
    pub(crate) customer_id: Option<String>,
    pub(crate) customer_endpoint: Option<crate::types::EndpointInfo>,
    pub(crate) system_endpoint: Option<crate::types::EndpointInfo>,
    pub(crate) queue_time_adjustment_seconds: Option<i32>,
    pub(crate) queue_priority: Option<i64>,
    pub(crate) tags: Option<::std::collections::HashMap<String, String>>,
    pub(crate) connected_to_system_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) routing_criteria: Option<crate::types::RoutingCriteria>,
    pub(crate) customer: Option<crate::types::Customer>,
    pub(crate) campaign: Option<crate::types::Campaign>,
    pub(crate) answering_machine_detection_status: Option<
        crate::types::AnsweringMachineDetectionStatus,
    >,
    pub(crate) customer_voice_activity: Option<crate::types::CustomerVoiceActivity>,
    pub(crate) quality_metrics: Option<crate::types::QualityMetrics>,
    pub(crate) chat_metrics: Option<crate::types::ChatMetrics>,
    pub(crate) disconnect_details: Option<crate::types::DisconnectDetails>,
    pub(crate) additional_email_recipients: Option<
        crate::types::AdditionalEmailRecipients,
    >,
    pub(crate) segment_attributes: Option<
        ::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
    >,
    pub(crate) recordings: Option<Vec<crate::types::RecordingInfo>>,
    pub(crate) disconnect_reason: Option<String>,
    pub(crate) contact_evaluations: Option<
        ::std::collections::HashMap<String, crate::types::ContactEvaluation>,
    >,
    pub(crate) task_template_info: Option<crate::types::TaskTemplateInfoV2>,
    pub(crate) cases: Option<Vec<crate::types::CaseEntry>>,
    pub(crate) contact_details: Option<crate::types::ContactDetails>,
    pub(crate) outbound_strategy: Option<crate::types::OutboundStrategy>,
    pub(crate) attributes: Option<::std::collections::HashMap<String, String>>,
    pub(crate) next_contacts: Option<Vec<crate::types::NextContactEntry>>,
    pub(crate) global_resiliency_metadata: Option<
        crate::types::GlobalResiliencyMetadata,
    >,
    pub(crate) contact_lens: Option<crate::types::ContactLens>,
}

impl ::std::fmt::Debug for ContactBuilder {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactBuilder")
            .field("arn", &self.arn)
            .field("id", &self.id)
            .field("initial_contact_id", &self.initial_contact_id)
            .field("previous_contact_id", &self.previous_contact_id)
            .field("contact_association_id", &self.contact_association_id)
            .field("initiation_method", &self.initiation_method)
            .field("name", &"*** Sensitive Data Redacted ***")
            .field("description", &"*** Sensitive Data Redacted ***")
            .field("channel", &self.channel)
            .field("queue_info", &self.queue_info)
            .field("agent_info", &self.agent_info)
            .field("initiation_timestamp", &self.initiation_timestamp)
            .field("disconnect_timestamp", &self.disconnect_timestamp)
            .field("last_update_timestamp", &self.last_update_timestamp)
            .field("last_paused_timestamp", &self.last_paused_timestamp)
            .field("last_resumed_timestamp", &self.last_resumed_timestamp)
            .field("ring_start_timestamp", &self.ring_start_timestamp)
            .field("total_pause_count", &self.total_pause_count)
            .field(
                "total_pause_duration_in_seconds",
                &self.total_pause_duration_in_seconds,
            )
            .field("scheduled_timestamp", &self.scheduled_timestamp)
            .field("related_contact_id", &self.related_contact_id)
            .field("wisdom_info", &self.wisdom_info)
            .field("customer_id", &self.customer_id)
            .field("customer_endpoint", &self.customer_endpoint)
            .field("system_endpoint", &self.system_endpoint)
            .field("queue_time_adjustment_seconds", &self.queue_time_adjustment_seconds)
            .field("queue_priority", &self.queue_priority)
            .field("tags", &self.tags)
            .field("connected_to_system_timestamp", &self.connected_to_system_timestamp)
            .field("routing_criteria", &self.routing_criteria)
            .field("customer", &self.customer)
            .field("campaign", &self.campaign)
            .field(
                "answering_machine_detection_status",
                &self.answering_machine_detection_status,
            )
            .field("customer_voice_activity", &self.customer_voice_activity)
            .field("quality_metrics", &self.quality_metrics)
            .field("chat_metrics", &self.chat_metrics)
            .field("disconnect_details", &self.disconnect_details)
            .field("additional_email_recipients", &self.additional_email_recipients)
            .field("segment_attributes", &self.segment_attributes)
            .field("recordings", &self.recordings)
            .field("disconnect_reason", &self.disconnect_reason)
            .field("contact_evaluations", &self.contact_evaluations)
            .field("task_template_info", &self.task_template_info)
            .field("cases", &self.cases)
            .field("contact_details", &self.contact_details)
            .field("outbound_strategy", &self.outbound_strategy)
            .field("attributes", &self.attributes)
            .field("next_contacts", &self.next_contacts)
            .field("global_resiliency_metadata", &self.global_resiliency_metadata)
            .field("contact_lens", &self.contact_lens)
            .finish()
    }
}

impl ContactBuilder {
    /// The ARN that identifies this contact.
    pub fn arn(mut self, input: impl Into<String>) -> Self {
        self.arn = Some(input.into());
        self
    }
    /// Sets or clears [`arn`](Self::arn).
    #[inline]
    pub fn set_arn(mut self, input: Option<String>) -> Self {
        self.arn = input;
        self
    }
    /// The value of [`arn`](Self::arn) so far.
    #[inline]
    pub fn get_arn(&self) -> &Option<String> {
        &self.arn
    }
    /// The ID of this contact, with 1 to 256 characters.
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
    /// The ID of the contact that began the series, when this one is related to others.
    pub fn initial_contact_id(mut self, input: impl Into<String>) -> Self {
        self.initial_contact_id = Some(input.into());
        self
    }
    /// Sets or clears [`initial_contact_id`](Self::initial_contact_id).
    #[inline]
    pub fn set_initial_contact_id(mut self, input: Option<String>) -> Self {
        self.initial_contact_id = input;
        self
    }
    /// The value of [`initial_contact_id`](Self::initial_contact_id) so far.
    #[inline]
    pub fn get_initial_contact_id(&self) -> &Option<String> {
        &self.initial_contact_id
    }
    /// The ID of the contact that came right before. It is absent on the first contact.
    pub fn previous_contact_id(mut self, input: impl Into<String>) -> Self {
        self.previous_contact_id = Some(input.into());
        self
    }
    /// Sets or clears [`previous_contact_id`](Self::previous_contact_id).
    #[inline]
    pub fn set_previous_contact_id(mut self, input: Option<String>) -> Self {
        self.previous_contact_id = input;
        self
    }
    /// The value of [`previous_contact_id`](Self::previous_contact_id) so far.
    #[inline]
    pub fn get_previous_contact_id(&self) -> &Option<String> {
        &self.previous_contact_id
    }
    /// The ID of the contact at the root of the contact tree. All later contacts of the tree share
    /// it.
    pub fn contact_association_id(mut self, input: impl Into<String>) -> Self {
        self.contact_association_id = Some(input.into());
        self
    }
    /// Sets or clears [`contact_association_id`](Self::contact_association_id).
    #[inline]
    pub fn set_contact_association_id(mut self, input: Option<String>) -> Self {
        self.contact_association_id = input;
        self
    }
    /// The value of [`contact_association_id`](Self::contact_association_id) so far.
    #[inline]
    pub fn get_contact_association_id(&self) -> &Option<String> {
        &self.contact_association_id
    }
    /// What brought the contact into being, such as an inbound call or an API request.
    #[inline]
    pub fn initiation_method(
        mut self,
        input: crate::types::ContactInitiationMethod,
    ) -> Self {
        self.initiation_method = Some(input);
        self
    }
    /// Sets or clears [`initiation_method`](Self::initiation_method).
    #[inline]
    pub fn set_initiation_method(
        mut self,
        input: Option<crate::types::ContactInitiationMethod>,
    ) -> Self {
        self.initiation_method = input;
        self
    }
    /// The value of [`initiation_method`](Self::initiation_method) so far.
    #[inline]
    pub fn get_initiation_method(
        &self,
    ) -> &Option<crate::types::ContactInitiationMethod> {
        &self.initiation_method
    }
    /// What the contact is called, in up to 1024 characters.
    pub fn name(mut self, input: impl Into<String>) -> Self {
        self.name = Some(input.into());
        self
    }
    /// Sets or clears [`name`](Self::name).
    #[inline]
    pub fn set_name(mut self, input: Option<String>) -> Self {
        self.name = input;
        self
    }
    /// The value of [`name`](Self::name) so far.
    #[inline]
    pub fn get_name(&self) -> &Option<String> {
        &self.name
    }
    /// Free text about the contact, up to 4096 characters.
    pub fn description(mut self, input: impl Into<String>) -> Self {
        self.description = Some(input.into());
        self
    }
    /// Sets or clears [`description`](Self::description).
    #[inline]
    pub fn set_description(mut self, input: Option<String>) -> Self {
        self.description = input;
        self
    }
    /// The value of [`description`](Self::description) so far.
    #[inline]
    pub fn get_description(&self) -> &Option<String> {
        &self.description
    }
    /// The medium by which the contact came in.
    #[inline]
    pub fn channel(mut self, input: crate::types::Channel) -> Self {
        self.channel = Some(input);
        self
    }
    /// Sets or clears [`channel`](Self::channel).
    #[inline]
    pub fn set_channel(mut self, input: Option<crate::types::Channel>) -> Self {
        self.channel = input;
        self
    }
    /// The value of [`channel`](Self::channel) so far.
    #[inline]
    pub fn get_channel(&self) -> &Option<crate::types::Channel> {
        &self.channel
    }
    /// The queue that held the contact and the time it was added. It is absent for a contact that
    /// was never queued.
    #[inline]
    pub fn queue_info(mut self, input: crate::types::QueueInfo) -> Self {
        self.queue_info = Some(input);
        self
    }
    /// Sets or clears [`queue_info`](Self::queue_info).
    #[inline]
    pub fn set_queue_info(mut self, input: Option<crate::types::QueueInfo>) -> Self {
        self.queue_info = input;
        self
    }
    /// The value of [`queue_info`](Self::queue_info) so far.
    #[inline]
    pub fn get_queue_info(&self) -> &Option<crate::types::QueueInfo> {
        &self.queue_info
    }
    /// Details of the agent who took this contact.
    #[inline]
    pub fn agent_info(mut self, input: crate::types::AgentInfo) -> Self {
        self.agent_info = Some(input);
        self
    }
    /// Sets or clears [`agent_info`](Self::agent_info).
    #[inline]
    pub fn set_agent_info(mut self, input: Option<crate::types::AgentInfo>) -> Self {
        self.agent_info = input;
        self
    }
    /// The value of [`agent_info`](Self::agent_info) so far.
    #[inline]
    pub fn get_agent_info(&self) -> &Option<crate::types::AgentInfo> {
        &self.agent_info
    }
    /// When the contact began, in UTC. The exact event depends on `InitiationMethod`.
    ///
    /// It is the arrival of the contact for `INBOUND` and of the request for `API`, the start of
    /// dialing by the agent for `OUTBOUND` and `EXTERNAL_OUTBOUND`, the creation of the callback
    /// for `CALLBACK`, the start of the transfer for `TRANSFER` and `QUEUE_TRANSFER`, and for
    /// `MONITOR` the moment a supervisor began to listen.
    #[inline]
    pub fn initiation_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.initiation_timestamp = Some(input);
        self
    }
    /// Sets or clears [`initiation_timestamp`](Self::initiation_timestamp).
    #[inline]
    pub fn set_initiation_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.initiation_timestamp = input;
        self
    }
    /// The value of [`initiation_timestamp`](Self::initiation_timestamp) so far.
    #[inline]
    pub fn get_initiation_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.initiation_timestamp
    }
    /// When the customer's side left this contact, in UTC. After a transfer, the value on the
    /// earlier contact tells when that contact was over.
    #[inline]
    pub fn disconnect_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.disconnect_timestamp = Some(input);
        self
    }
    /// Sets or clears [`disconnect_timestamp`](Self::disconnect_timestamp).
    #[inline]
    pub fn set_disconnect_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.disconnect_timestamp = input;
        self
    }
    /// The value of [`disconnect_timestamp`](Self::disconnect_timestamp) so far.
    #[inline]
    pub fn get_disconnect_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.disconnect_timestamp
    }
    /// When the data of the contact last changed.
    #[inline]
    pub fn last_update_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.last_update_timestamp = Some(input);
        self
    }
    /// Sets or clears [`last_update_timestamp`](Self::last_update_timestamp).
    #[inline]
    pub fn set_last_update_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.last_update_timestamp = input;
        self
    }
    /// The value of [`last_update_timestamp`](Self::last_update_timestamp) so far.
    #[inline]
    pub fn get_last_update_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.last_update_timestamp
    }
    /// When the most recent pause of the contact began.
    #[inline]
    pub fn last_paused_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.last_paused_timestamp = Some(input);
        self
    }
    /// Sets or clears [`last_paused_timestamp`](Self::last_paused_timestamp).
    #[inline]
    pub fn set_last_paused_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.last_paused_timestamp = input;
        self
    }
    /// The value of [`last_paused_timestamp`](Self::last_paused_timestamp) so far.
    #[inline]
    pub fn get_last_paused_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.last_paused_timestamp
    }
    /// When the contact most recently continued after a pause.
    #[inline]
    pub fn last_resumed_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.last_resumed_timestamp = Some(input);
        self
    }
    /// Sets or clears [`last_resumed_timestamp`](Self::last_resumed_timestamp).
    #[inline]
    pub fn set_last_resumed_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.last_resumed_timestamp = input;
        self
    }
    /// The value of [`last_resumed_timestamp`](Self::last_resumed_timestamp) so far.
    #[inline]
    pub fn get_last_resumed_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.last_resumed_timestamp
    }
    /// When a campaign call began to ring.
    #[inline]
    pub fn ring_start_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.ring_start_timestamp = Some(input);
        self
    }
    /// Sets or clears [`ring_start_timestamp`](Self::ring_start_timestamp).
    #[inline]
    pub fn set_ring_start_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.ring_start_timestamp = input;
        self
    }
    /// The value of [`ring_start_timestamp`](Self::ring_start_timestamp) so far.
    #[inline]
    pub fn get_ring_start_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.ring_start_timestamp
    }
    /// How often the contact was paused, from 0 to 10.
    #[inline]
    pub fn total_pause_count(mut self, input: i32) -> Self {
        self.total_pause_count = Some(input);
        self
    }
    /// Sets or clears [`total_pause_count`](Self::total_pause_count).
    #[inline]
    pub fn set_total_pause_count(mut self, input: Option<i32>) -> Self {
        self.total_pause_count = input;
        self
    }
    /// The value of [`total_pause_count`](Self::total_pause_count) so far.
    #[inline]
    pub fn get_total_pause_count(&self) -> &Option<i32> {
        &self.total_pause_count
    }
    /// The time the contact spent paused, added up in seconds.
    #[inline]
    pub fn total_pause_duration_in_seconds(mut self, input: i32) -> Self {
        self.total_pause_duration_in_seconds = Some(input);
        self
    }
    /// Sets or clears [`total_pause_duration_in_seconds`](Self::total_pause_duration_in_seconds).
    #[inline]
    pub fn set_total_pause_duration_in_seconds(mut self, input: Option<i32>) -> Self {
        self.total_pause_duration_in_seconds = input;
        self
    }
    /// The value of [`total_pause_duration_in_seconds`](Self::total_pause_duration_in_seconds) so
    /// far.
    #[inline]
    pub fn get_total_pause_duration_in_seconds(&self) -> &Option<i32> {
        &self.total_pause_duration_in_seconds
    }
    /// The planned start of the inbound flow, expressed in Unix epoch time.
    #[inline]
    pub fn scheduled_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.scheduled_timestamp = Some(input);
        self
    }
    /// Sets or clears [`scheduled_timestamp`](Self::scheduled_timestamp).
    #[inline]
    pub fn set_scheduled_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.scheduled_timestamp = input;
        self
    }
    /// The value of [`scheduled_timestamp`](Self::scheduled_timestamp) so far.
    #[inline]
    pub fn get_scheduled_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.scheduled_timestamp
    }
    /// The ID of another contact that this one is linked with.
    pub fn related_contact_id(mut self, input: impl Into<String>) -> Self {
        self.related_contact_id = Some(input.into());
        self
    }
    /// Sets or clears [`related_contact_id`](Self::related_contact_id).
    #[inline]
    pub fn set_related_contact_id(mut self, input: Option<String>) -> Self {
        self.related_contact_id = input;
        self
    }
    /// The value of [`related_contact_id`](Self::related_contact_id) so far.
    #[inline]
    pub fn get_related_contact_id(&self) -> &Option<String> {
        &self.related_contact_id
    }
    /// The Wisdom session of the contact and the AI agents involved.
    #[inline]
    pub fn wisdom_info(mut self, input: crate::types::WisdomInfo) -> Self {
        self.wisdom_info = Some(input);
        self
    }
    /// Sets or clears [`wisdom_info`](Self::wisdom_info).
    #[inline]
    pub fn set_wisdom_info(mut self, input: Option<crate::types::WisdomInfo>) -> Self {
        self.wisdom_info = input;
        self
    }
    /// The value of [`wisdom_info`](Self::wisdom_info) so far.
    #[inline]
    pub fn get_wisdom_info(&self) -> &Option<crate::types::WisdomInfo> {
        &self.wisdom_info
    }
    /// An ID for the customer, for example from a CRM system, up to 128 characters. With Voice ID
    /// turned on, it holds the caller's `CustomerSpeakerId`.
    pub fn customer_id(mut self, input: impl Into<String>) -> Self {
        self.customer_id = Some(input.into());
        self
    }
    /// Sets or clears [`customer_id`](Self::customer_id).
    #[inline]
    pub fn set_customer_id(mut self, input: Option<String>) -> Self {
        self.customer_id = input;
        self
    }
    /// The value of [`customer_id`](Self::customer_id) so far.
    #[inline]
    pub fn get_customer_id(&self) -> &Option<String> {
        &self.customer_id
    }
    /// The address of the customer or of an external third party.
    #[inline]
    pub fn customer_endpoint(mut self, input: crate::types::EndpointInfo) -> Self {
        self.customer_endpoint = Some(input);
        self
    }
    /// Sets or clears [`customer_endpoint`](Self::customer_endpoint).
    #[inline]
    pub fn set_customer_endpoint(
        mut self,
        input: Option<crate::types::EndpointInfo>,
    ) -> Self {
        self.customer_endpoint = input;
        self
    }
    /// The value of [`customer_endpoint`](Self::customer_endpoint) so far.
    #[inline]
    pub fn get_customer_endpoint(&self) -> &Option<crate::types::EndpointInfo> {
        &self.customer_endpoint
    }
    /// The address on the contact center's side. It is the number or email address the customer
    /// used for `INBOUND`, the caller ID number of the outbound queue for `OUTBOUND` and
    /// `EXTERNAL_OUTBOUND`. For callbacks it can be absent, or `Softphone` when the agent uses one.
    #[inline]
    pub fn system_endpoint(mut self, input: crate::types::EndpointInfo) -> Self {
        self.system_endpoint = Some(input);
        self
    }
    /// Sets or clears [`system_endpoint`](Self::system_endpoint).
    #[inline]
    pub fn set_system_endpoint(
        mut self,
        input: Option<crate::types::EndpointInfo>,
    ) -> Self {
        self.system_endpoint = input;
        self
    }
    /// The value of [`system_endpoint`](Self::system_endpoint) so far.
    #[inline]
    pub fn get_system_endpoint(&self) -> &Option<crate::types::EndpointInfo> {
        &self.system_endpoint
    }
    /// Seconds to add to the queue time of the contact when it is ranked; contacts with a longer
    /// queue time go first. It excludes `QueuePriority`.
    #[inline]
    pub fn queue_time_adjustment_seconds(mut self, input: i32) -> Self {
        self.queue_time_adjustment_seconds = Some(input);
        self
    }
    /// Sets or clears [`queue_time_adjustment_seconds`](Self::queue_time_adjustment_seconds).
    #[inline]
    pub fn set_queue_time_adjustment_seconds(mut self, input: Option<i32>) -> Self {
        self.queue_time_adjustment_seconds = input;
        self
    }
    /// The value of [`queue_time_adjustment_seconds`](Self::queue_time_adjustment_seconds) so far.
    #[inline]
    pub fn get_queue_time_adjustment_seconds(&self) -> &Option<i32> {
        &self.queue_time_adjustment_seconds
    }
    /// The rank of the contact in the queue, where a smaller number goes first. It is at least 1,
    /// defaults to 5, and excludes `QueueTimeAdjustmentSeconds`.
    #[inline]
    pub fn queue_priority(mut self, input: i64) -> Self {
        self.queue_priority = Some(input);
        self
    }
    /// Sets or clears [`queue_priority`](Self::queue_priority).
    #[inline]
    pub fn set_queue_priority(mut self, input: Option<i64>) -> Self {
        self.queue_priority = input;
        self
    }
    /// The value of [`queue_priority`](Self::queue_priority) so far.
    #[inline]
    pub fn get_queue_priority(&self) -> &Option<i64> {
        &self.queue_priority
    }
    /// The tags on the contact, from users as well as from AWS. There are at most 6, with keys up
    /// to 128 and values up to 256 characters.
    ///
    /// Adds an entry; [`set_tags`](Self::set_tags) replaces the whole map.
    pub fn tags(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.tags.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`tags`](Self::tags).
    #[inline]
    pub fn set_tags(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.tags = input;
        self
    }
    /// The value of [`tags`](Self::tags) so far.
    #[inline]
    pub fn get_tags(&self) -> &Option<::std::collections::HashMap<String, String>> {
        &self.tags
    }
    /// When the customer's side was first connected with Amazon Connect.
    #[inline]
    pub fn connected_to_system_timestamp(
        mut self,
        input: crate::primitives::DateTime,
    ) -> Self {
        self.connected_to_system_timestamp = Some(input);
        self
    }
    /// Sets or clears [`connected_to_system_timestamp`](Self::connected_to_system_timestamp).
    #[inline]
    pub fn set_connected_to_system_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.connected_to_system_timestamp = input;
        self
    }
    /// The value of [`connected_to_system_timestamp`](Self::connected_to_system_timestamp) so far.
    #[inline]
    pub fn get_connected_to_system_timestamp(
        &self,
    ) -> &Option<crate::primitives::DateTime> {
        &self.connected_to_system_timestamp
    }
    /// The most recent criteria by which the contact is routed to agents.
    #[inline]
    pub fn routing_criteria(mut self, input: crate::types::RoutingCriteria) -> Self {
        self.routing_criteria = Some(input);
        self
    }
    /// Sets or clears [`routing_criteria`](Self::routing_criteria).
    #[inline]
    pub fn set_routing_criteria(
        mut self,
        input: Option<crate::types::RoutingCriteria>,
    ) -> Self {
        self.routing_criteria = input;
        self
    }
    /// The value of [`routing_criteria`](Self::routing_criteria) so far.
    #[inline]
    pub fn get_routing_criteria(&self) -> &Option<crate::types::RoutingCriteria> {
        &self.routing_criteria
    }
    /// The device and capabilities of the customer.
    #[inline]
    pub fn customer(mut self, input: crate::types::Customer) -> Self {
        self.customer = Some(input);
        self
    }
    /// Sets or clears [`customer`](Self::customer).
    #[inline]
    pub fn set_customer(mut self, input: Option<crate::types::Customer>) -> Self {
        self.customer = input;
        self
    }
    /// The value of [`customer`](Self::customer) so far.
    #[inline]
    pub fn get_customer(&self) -> &Option<crate::types::Customer> {
        &self.customer
    }
    /// The outbound campaign the contact comes from.
    #[inline]
    pub fn campaign(mut self, input: crate::types::Campaign) -> Self {
        self.campaign = Some(input);
        self
    }
    /// Sets or clears [`campaign`](Self::campaign).
    #[inline]
    pub fn set_campaign(mut self, input: Option<crate::types::Campaign>) -> Self {
        self.campaign = input;
        self
    }
    /// The value of [`campaign`](Self::campaign) so far.
    #[inline]
    pub fn get_campaign(&self) -> &Option<crate::types::Campaign> {
        &self.campaign
    }
    /// How a campaign call really ended up once it was connected, for example with a human or a
    /// voicemail.
    #[inline]
    pub fn answering_machine_detection_status(
        mut self,
        input: crate::types::AnsweringMachineDetectionStatus,
    ) -> Self {
        self.answering_machine_detection_status = Some(input);
        self
    }
    /// Sets or clears
    /// [`answering_machine_detection_status`](Self::answering_machine_detection_status).
    #[inline]
    pub fn set_answering_machine_detection_status(
        mut self,
        input: Option<crate::types::AnsweringMachineDetectionStatus>,
    ) -> Self {
        self.answering_machine_detection_status = input;
        self
    }
    /// The value of
    /// [`answering_machine_detection_status`](Self::answering_machine_detection_status) so far.
    #[inline]
    pub fn get_answering_machine_detection_status(
        &self,
    ) -> &Option<crate::types::AnsweringMachineDetectionStatus> {
        &self.answering_machine_detection_status
    }
    /// When the customer's greeting started and ended on an outbound call.
    #[inline]
    pub fn customer_voice_activity(
        mut self,
        input: crate::types::CustomerVoiceActivity,
    ) -> Self {
        self.customer_voice_activity = Some(input);
        self
    }
    /// Sets or clears [`customer_voice_activity`](Self::customer_voice_activity).
    #[inline]
    pub fn set_customer_voice_activity(
        mut self,
        input: Option<crate::types::CustomerVoiceActivity>,
    ) -> Self {
        self.customer_voice_activity = input;
        self
    }
    /// The value of [`customer_voice_activity`](Self::customer_voice_activity) so far.
    #[inline]
    pub fn get_customer_voice_activity(
        &self,
    ) -> &Option<crate::types::CustomerVoiceActivity> {
        &self.customer_voice_activity
    }
    /// How good the media connections of agent and customer were.
    #[inline]
    pub fn quality_metrics(mut self, input: crate::types::QualityMetrics) -> Self {
        self.quality_metrics = Some(input);
        self
    }
    /// Sets or clears [`quality_metrics`](Self::quality_metrics).
    #[inline]
    pub fn set_quality_metrics(
        mut self,
        input: Option<crate::types::QualityMetrics>,
    ) -> Self {
        self.quality_metrics = input;
        self
    }
    /// The value of [`quality_metrics`](Self::quality_metrics) so far.
    #[inline]
    pub fn get_quality_metrics(&self) -> &Option<crate::types::QualityMetrics> {
        &self.quality_metrics
    }
    /// Statistics about the messages and responses of a chat contact.
    #[inline]
    pub fn chat_metrics(mut self, input: crate::types::ChatMetrics) -> Self {
        self.chat_metrics = Some(input);
        self
    }
    /// Sets or clears [`chat_metrics`](Self::chat_metrics).
    #[inline]
    pub fn set_chat_metrics(mut self, input: Option<crate::types::ChatMetrics>) -> Self {
        self.chat_metrics = input;
        self
    }
    /// The value of [`chat_metrics`](Self::chat_metrics) so far.
    #[inline]
    pub fn get_chat_metrics(&self) -> &Option<crate::types::ChatMetrics> {
        &self.chat_metrics
    }
    /// Hints about problems in the way the call was disconnected.
    #[inline]
    pub fn disconnect_details(mut self, input: crate::types::DisconnectDetails) -> Self {
        self.disconnect_details = Some(input);
        self
    }
    /// Sets or clears [`disconnect_details`](Self::disconnect_details).
    #[inline]
    pub fn set_disconnect_details(
        mut self,
        input: Option<crate::types::DisconnectDetails>,
    ) -> Self {
        self.disconnect_details = input;
        self
    }
    /// The value of [`disconnect_details`](Self::disconnect_details) so far.
    #[inline]
    pub fn get_disconnect_details(&self) -> &Option<crate::types::DisconnectDetails> {
        &self.disconnect_details
    }
    /// Further TO and CC recipients, for an email contact.
    #[inline]
    pub fn additional_email_recipients(
        mut self,
        input: crate::types::AdditionalEmailRecipients,
    ) -> Self {
        self.additional_email_recipients = Some(input);
        self
    }
    /// Sets or clears [`additional_email_recipients`](Self::additional_email_recipients).
    #[inline]
    pub fn set_additional_email_recipients(
        mut self,
        input: Option<crate::types::AdditionalEmailRecipients>,
    ) -> Self {
        self.additional_email_recipients = input;
        self
    }
    /// The value of [`additional_email_recipients`](Self::additional_email_recipients) so far.
    #[inline]
    pub fn get_additional_email_recipients(
        &self,
    ) -> &Option<crate::types::AdditionalEmailRecipients> {
        &self.additional_email_recipients
    }
    /// Attributes, defined by the system, of this segment of the contact; flows can read them. Keys
    /// consist of letters, digits, hyphens and underscores. One use is the subtype of the channel,
    /// such as `connect:Guide` or `connect:SMS`.
    ///
    /// Adds an entry; [`set_segment_attributes`](Self::set_segment_attributes) replaces the whole
    /// map.
    pub fn segment_attributes(
        mut self,
        k: impl Into<String>,
        v: crate::types::SegmentAttributeValue,
    ) -> Self {
        self.segment_attributes.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`segment_attributes`](Self::segment_attributes).
    #[inline]
    pub fn set_segment_attributes(
        mut self,
        input: Option<
            ::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
        >,
    ) -> Self {
        self.segment_attributes = input;
        self
    }
    /// The value of [`segment_attributes`](Self::segment_attributes) so far.
    #[inline]
    pub fn get_segment_attributes(
        &self,
    ) -> &Option<
        ::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
    > {
        &self.segment_attributes
    }
    /// Voice recordings, screen recordings and chat transcripts of the contact. It is only there
    /// when recording was on.
    ///
    /// Appends an item; [`set_recordings`](Self::set_recordings) replaces the whole list.
    #[inline]
    pub fn recordings(mut self, input: crate::types::RecordingInfo) -> Self {
        self.recordings.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`recordings`](Self::recordings).
    #[inline]
    pub fn set_recordings(
        mut self,
        input: Option<Vec<crate::types::RecordingInfo>>,
    ) -> Self {
        self.recordings = input;
        self
    }
    /// The value of [`recordings`](Self::recordings) so far.
    #[inline]
    pub fn get_recordings(&self) -> &Option<Vec<crate::types::RecordingInfo>> {
        &self.recordings
    }
    /// Why the contact was disconnected. The possible reasons differ by channel.
    pub fn disconnect_reason(mut self, input: impl Into<String>) -> Self {
        self.disconnect_reason = Some(input.into());
        self
    }
    /// Sets or clears [`disconnect_reason`](Self::disconnect_reason).
    #[inline]
    pub fn set_disconnect_reason(mut self, input: Option<String>) -> Self {
        self.disconnect_reason = input;
        self
    }
    /// The value of [`disconnect_reason`](Self::disconnect_reason) so far.
    #[inline]
    pub fn get_disconnect_reason(&self) -> &Option<String> {
        &self.disconnect_reason
    }
    /// The evaluations of the contact, keyed by the ID of the evaluation form.
    ///
    /// Adds an entry; [`set_contact_evaluations`](Self::set_contact_evaluations) replaces the whole
    /// map.
    pub fn contact_evaluations(
        mut self,
        k: impl Into<String>,
        v: crate::types::ContactEvaluation,
    ) -> Self {
        self.contact_evaluations.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`contact_evaluations`](Self::contact_evaluations).
    #[inline]
    pub fn set_contact_evaluations(
        mut self,
        input: Option<
            ::std::collections::HashMap<String, crate::types::ContactEvaluation>,
        >,
    ) -> Self {
        self.contact_evaluations = input;
        self
    }
    /// The value of [`contact_evaluations`](Self::contact_evaluations) so far.
    #[inline]
    pub fn get_contact_evaluations(
        &self,
    ) -> &Option<::std::collections::HashMap<String, crate::types::ContactEvaluation>> {
        &self.contact_evaluations
    }
    /// The task template behind the contact. It is absent when no template was used.
    #[inline]
    pub fn task_template_info(
        mut self,
        input: crate::types::TaskTemplateInfoV2,
    ) -> Self {
        self.task_template_info = Some(input);
        self
    }
    /// Sets or clears [`task_template_info`](Self::task_template_info).
    #[inline]
    pub fn set_task_template_info(
        mut self,
        input: Option<crate::types::TaskTemplateInfoV2>,
    ) -> Self {
        self.task_template_info = input;
        self
    }
    /// The value of [`task_template_info`](Self::task_template_info) so far.
    #[inline]
    pub fn get_task_template_info(&self) -> &Option<crate::types::TaskTemplateInfoV2> {
        &self.task_template_info
    }
    /// The cases that the contact has been linked with. It is filled in once there is at least one.
    ///
    /// Appends an item; [`set_cases`](Self::set_cases) replaces the whole list.
    #[inline]
    pub fn cases(mut self, input: crate::types::CaseEntry) -> Self {
        self.cases.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`cases`](Self::cases).
    #[inline]
    pub fn set_cases(mut self, input: Option<Vec<crate::types::CaseEntry>>) -> Self {
        self.cases = input;
        self
    }
    /// The value of [`cases`](Self::cases) so far.
    #[inline]
    pub fn get_cases(&self) -> &Option<Vec<crate::types::CaseEntry>> {
        &self.cases
    }
    /// Name and description set by the user on a task contact. Other channels do not have it.
    #[inline]
    pub fn contact_details(mut self, input: crate::types::ContactDetails) -> Self {
        self.contact_details = Some(input);
        self
    }
    /// Sets or clears [`contact_details`](Self::contact_details).
    #[inline]
    pub fn set_contact_details(
        mut self,
        input: Option<crate::types::ContactDetails>,
    ) -> Self {
        self.contact_details = input;
        self
    }
    /// The value of [`contact_details`](Self::contact_details) so far.
    #[inline]
    pub fn get_contact_details(&self) -> &Option<crate::types::ContactDetails> {
        &self.contact_details
    }
    /// The strategy by which an outbound contact is placed.
    #[inline]
    pub fn outbound_strategy(mut self, input: crate::types::OutboundStrategy) -> Self {
        self.outbound_strategy = Some(input);
        self
    }
    /// Sets or clears [`outbound_strategy`](Self::outbound_strategy).
    #[inline]
    pub fn set_outbound_strategy(
        mut self,
        input: Option<crate::types::OutboundStrategy>,
    ) -> Self {
        self.outbound_strategy = input;
        self
    }
    /// The value of [`outbound_strategy`](Self::outbound_strategy) so far.
    #[inline]
    pub fn get_outbound_strategy(&self) -> &Option<crate::types::OutboundStrategy> {
        &self.outbound_strategy
    }
    /// The contact attributes, as names with string values.
    ///
    /// Adds an entry; [`set_attributes`](Self::set_attributes) replaces the whole map.
    pub fn attributes(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.attributes.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`attributes`](Self::attributes).
    #[inline]
    pub fn set_attributes(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.attributes = input;
        self
    }
    /// The value of [`attributes`](Self::attributes) so far.
    #[inline]
    pub fn get_attributes(
        &self,
    ) -> &Option<::std::collections::HashMap<String, String>> {
        &self.attributes
    }
    /// Contacts that follow on this one, 24 at most.
    ///
    /// Appends an item; [`set_next_contacts`](Self::set_next_contacts) replaces the whole list.
    #[inline]
    pub fn next_contacts(mut self, input: crate::types::NextContactEntry) -> Self {
        self.next_contacts.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`next_contacts`](Self::next_contacts).
    #[inline]
    pub fn set_next_contacts(
        mut self,
        input: Option<Vec<crate::types::NextContactEntry>>,
    ) -> Self {
        self.next_contacts = input;
        self
    }
    /// The value of [`next_contacts`](Self::next_contacts) so far.
    #[inline]
    pub fn get_next_contacts(&self) -> &Option<Vec<crate::types::NextContactEntry>> {
        &self.next_contacts
    }
    /// The regions and the traffic distribution group that the contact is tied to.
    #[inline]
    pub fn global_resiliency_metadata(
        mut self,
        input: crate::types::GlobalResiliencyMetadata,
    ) -> Self {
        self.global_resiliency_metadata = Some(input);
        self
    }
    /// Sets or clears [`global_resiliency_metadata`](Self::global_resiliency_metadata).
    #[inline]
    pub fn set_global_resiliency_metadata(
        mut self,
        input: Option<crate::types::GlobalResiliencyMetadata>,
    ) -> Self {
        self.global_resiliency_metadata = input;
        self
    }
    /// The value of [`global_resiliency_metadata`](Self::global_resiliency_metadata) so far.
    #[inline]
    pub fn get_global_resiliency_metadata(
        &self,
    ) -> &Option<crate::types::GlobalResiliencyMetadata> {
        &self.global_resiliency_metadata
    }
    /// How the conversation is analyzed by Contact Lens. It is absent unless the flow turned
    /// conversational analytics on.
    #[inline]
    pub fn contact_lens(mut self, input: crate::types::ContactLens) -> Self {
        self.contact_lens = Some(input);
        self
    }
    /// Sets or clears [`contact_lens`](Self::contact_lens).
    #[inline]
    pub fn set_contact_lens(mut self, input: Option<crate::types::ContactLens>) -> Self {
        self.contact_lens = input;
        self
    }
    /// The value of [`contact_lens`](Self::contact_lens) so far.
    #[inline]
    pub fn get_contact_lens(&self) -> &Option<crate::types::ContactLens> {
        &self.contact_lens
    }
    /// Builds the [`Contact`](crate::types::Contact).
    #[inline]
    pub fn build(self) -> crate::types::Contact {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
