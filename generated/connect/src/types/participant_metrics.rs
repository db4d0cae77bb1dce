// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Figures for one participant of a chat contact.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ParticipantMetrics {
    /// The ID of the participant, with 1 to 256 characters.
    pub participant_id: Option<String>,
    /// The role of the participant, for example `AGENT` or `CUSTOMER`. Supervisors can be reported
    /// too, although the enum has no value of that name.
    pub participant_type: Option<crate::types::ParticipantType>,
    /// Tells if the participant walked away from the chat.
    pub conversation_abandon: Option<bool>,
    /// How many messages the participant wrote.
    pub messages_sent: Option<i32>,
    /// How many responses the participant gave, counted in messages.
    pub num_responses: Option<i32>,
    /// The combined length of the participant's messages, in characters.
    pub message_length_in_chars: Option<i32>,
    /// The sum of the participant's response times, in milliseconds.
    pub total_response_time_in_millis: Option<i64>,
    /// The longest response time of the participant, in milliseconds.
    pub max_response_time_in_millis: Option<i64>,
    /// When the participant's final message was sent.
    pub last_message_timestamp: Option<crate::primitives::DateTime>,
}

impl ParticipantMetrics {
    /// A builder for [`ParticipantMetrics`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ParticipantMetricsBuilder {
        crate::types::builders::ParticipantMetricsBuilder::default()
    }
    /// The ID of the participant, with 1 to 256 characters.
    #[inline]
    pub fn participant_id(&self) -> Option<&str> {
        self.participant_id.as_deref()
    }
    /// The role of the participant, for example `AGENT` or `CUSTOMER`. Supervisors can be reported
    /// too, although the enum has no value of that name.
    #[inline]
    pub fn participant_type(&self) -> Option<&crate::types::ParticipantType> {
        self.participant_type.as_ref()
    }
    /// Tells if the participant walked away from the chat.
    #[inline]
    pub fn conversation_abandon(&self) -> Option<bool> {
        self.conversation_abandon
    }
    /// How many messages the participant wrote.
    #[inline]
    pub fn messages_sent(&self) -> Option<i32> {
        self.messages_sent
    }
    /// How many responses the participant gave, counted in messages.
    #[inline]
    pub fn num_responses(&self) -> Option<i32> {
        self.num_responses
    }
    /// The combined length of the participant's messages, in characters.
    #[inline]
    pub fn message_length_in_chars(&self) -> Option<i32> {
        self.message_length_in_chars
    }
    /// The sum of the participant's response times, in milliseconds.
    #[inline]
    pub fn total_response_time_in_millis(&self) -> Option<i64> {
        self.total_response_time_in_millis
    }
    /// The longest response time of the participant, in milliseconds.
    #[inline]
    pub fn max_response_time_in_millis(&self) -> Option<i64> {
        self.max_response_time_in_millis
    }
    /// When the participant's final message was sent.
    #[inline]
    pub fn last_message_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.last_message_timestamp.as_ref()
    }
}

/// A builder for [`ParticipantMetrics`](crate::types::ParticipantMetrics).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ParticipantMetricsBuilder {
    pub(crate) participant_id: Option<String>,
    pub(crate) participant_type: Option<crate::types::ParticipantType>,
    pub(crate) conversation_abandon: Option<bool>,
    pub(crate) messages_sent: Option<i32>,
    pub(crate) num_responses: Option<i32>,
    pub(crate) message_length_in_chars: Option<i32>,
    pub(crate) total_response_time_in_millis: Option<i64>,
    pub(crate) max_response_time_in_millis: Option<i64>,
    pub(crate) last_message_timestamp: Option<crate::primitives::DateTime>,
}

impl ParticipantMetricsBuilder {
    /// The ID of the participant, with 1 to 256 characters.
    pub fn participant_id(mut self, input: impl Into<String>) -> Self {
        self.participant_id = Some(input.into());
        self
    }
    /// Sets or clears [`participant_id`](Self::participant_id).
    #[inline]
    pub fn set_participant_id(mut self, input: Option<String>) -> Self {
        self.participant_id = input;
        self
    }
    /// The value of [`participant_id`](Self::participant_id) so far.
    #[inline]
    pub fn get_participant_id(&self) -> &Option<String> {
        &self.participant_id
    }
    /// The role of the participant, for example `AGENT` or `CUSTOMER`. Supervisors can be reported
    /// too, although the enum has no value of that name.
    #[inline]
    pub fn participant_type(mut self, input: crate::types::ParticipantType) -> Self {
        self.participant_type = Some(input);
        self
    }
    /// Sets or clears [`participant_type`](Self::participant_type).
    #[inline]
    pub fn set_participant_type(
        mut self,
        input: Option<crate::types::ParticipantType>,
    ) -> Self {
        self.participant_type = input;
        self
    }
    /// The value of [`participant_type`](Self::participant_type) so far.
    #[inline]
    pub fn get_participant_type(&self) -> &Option<crate::types::ParticipantType> {
        &self.participant_type
    }
    /// Tells if the participant walked away from the chat.
    #[inline]
    pub fn conversation_abandon(mut self, input: bool) -> Self {
        self.conversation_abandon = Some(input);
        self
    }
    /// Sets or clears [`conversation_abandon`](Self::conversation_abandon).
    #[inline]
    pub fn set_conversation_abandon(mut self, input: Option<bool>) -> Self {
        self.conversation_abandon = input;
        self
    }
    /// The value of [`conversation_abandon`](Self::conversation_abandon) so far.
    #[inline]
    pub fn get_conversation_abandon(&self) -> &Option<bool> {
        &self.conversation_abandon
    }
    /// How many messages the participant wrote.
    #[inline]
    pub fn messages_sent(mut self, input: i32) -> Self {
        self.messages_sent = Some(input);
        self
    }
    /// Sets or clears [`messages_sent`](Self::messages_sent).
    #[inline]
    pub fn set_messages_sent(mut self, input: Option<i32>) -> Self {
        self.messages_sent = input;
        self
    }
    /// The value of [`messages_sent`](Self::messages_sent) so far.
    #[inline]
    pub fn get_messages_sent(&self) -> &Option<i32> {
        &self.messages_sent
    }
    /// How many responses the participant gave, counted in messages.
    #[inline]
    pub fn num_responses(mut self, input: i32) -> Self {
        self.num_responses = Some(input);
        self
    }
    /// Sets or clears [`num_responses`](Self::num_responses).
    #[inline]
    pub fn set_num_responses(mut self, input: Option<i32>) -> Self {
        self.num_responses = input;
        self
    }
    /// The value of [`num_responses`](Self::num_responses) so far.
    #[inline]
    pub fn get_num_responses(&self) -> &Option<i32> {
        &self.num_responses
    }
    /// The combined length of the participant's messages, in characters.
    #[inline]
    pub fn message_length_in_chars(mut self, input: i32) -> Self {
        self.message_length_in_chars = Some(input);
        self
    }
    /// Sets or clears [`message_length_in_chars`](Self::message_length_in_chars).
    #[inline]
    pub fn set_message_length_in_chars(mut self, input: Option<i32>) -> Self {
        self.message_length_in_chars = input;
        self
    }
    /// The value of [`message_length_in_chars`](Self::message_length_in_chars) so far.
    #[inline]
    pub fn get_message_length_in_chars(&self) -> &Option<i32> {
        &self.message_length_in_chars
    }
    /// The sum of the participant's response times, in milliseconds.
    #[inline]
    pub fn total_response_time_in_millis(mut self, input: i64) -> Self {
        self.total_response_time_in_millis = Some(input);
        self
    }
    /// Sets or clears [`total_response_time_in_millis`](Self::total_response_time_in_millis).
    #[inline]
    pub fn set_total_response_time_in_millis(mut self, input: Option<i64>) -> Self {
        self.total_response_time_in_millis = input;
        self
    }
    /// The value of [`total_response_time_in_millis`](Self::total_response_time_in_millis) so far.
    #[inline]
    pub fn get_total_response_time_in_millis(&self) -> &Option<i64> {
        &self.total_response_time_in_millis
    }
    /// The longest response time of the participant, in milliseconds.
    #[inline]
    pub fn max_response_time_in_millis(mut self, input: i64) -> Self {
        self.max_response_time_in_millis = Some(input);
        self
    }
    /// Sets or clears [`max_response_time_in_millis`](Self::max_response_time_in_millis).
    #[inline]
    pub fn set_max_response_time_in_millis(mut self, input: Option<i64>) -> Self {
        self.max_response_time_in_millis = input;
        self
    }
    /// The value of [`max_response_time_in_millis`](Self::max_response_time_in_millis) so far.
    #[inline]
    pub fn get_max_response_time_in_millis(&self) -> &Option<i64> {
        &self.max_response_time_in_millis
    }
    /// When the participant's final message was sent.
    #[inline]
    pub fn last_message_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.last_message_timestamp = Some(input);
        self
    }
    /// Sets or clears [`last_message_timestamp`](Self::last_message_timestamp).
    #[inline]
    pub fn set_last_message_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.last_message_timestamp = input;
        self
    }
    /// The value of [`last_message_timestamp`](Self::last_message_timestamp) so far.
    #[inline]
    pub fn get_last_message_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.last_message_timestamp
    }
    /// Builds the [`ParticipantMetrics`](crate::types::ParticipantMetrics).
    #[inline]
    pub fn build(self) -> crate::types::ParticipantMetrics {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
