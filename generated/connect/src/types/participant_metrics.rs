// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Figures for one participant of a chat contact.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ParticipantMetrics {
    /// The ID of the participant, with 1 to 256 characters.
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// The role of the participant, for example `AGENT` or `CUSTOMER`. Supervisors can be reported
    /// too, although the enum has no value of that name.
    pub participant_type: ::std::option::Option<crate::types::ParticipantType>,
    /// Tells if the participant walked away from the chat.
    pub conversation_abandon: ::std::option::Option<bool>,
    /// How many messages the participant wrote.
    pub messages_sent: ::std::option::Option<i32>,
    /// How many responses the participant gave, counted in messages.
    pub num_responses: ::std::option::Option<i32>,
    /// The combined length of the participant's messages, in characters.
    pub message_length_in_chars: ::std::option::Option<i32>,
    /// The sum of the participant's response times, in milliseconds.
    pub total_response_time_in_millis: ::std::option::Option<i64>,
    /// The longest response time of the participant, in milliseconds.
    pub max_response_time_in_millis: ::std::option::Option<i64>,
    /// When the participant's final message was sent.
    pub last_message_timestamp: ::std::option::Option<crate::primitives::DateTime>,
}

impl ParticipantMetrics {
    /// A builder for [`ParticipantMetrics`](Self).
    pub fn builder() -> crate::types::builders::ParticipantMetricsBuilder {
        crate::types::builders::ParticipantMetricsBuilder::default()
    }
    /// The ID of the participant, with 1 to 256 characters.
    pub fn participant_id(&self) -> ::std::option::Option<&str> {
        self.participant_id.as_deref()
    }
    /// The role of the participant, for example `AGENT` or `CUSTOMER`. Supervisors can be reported
    /// too, although the enum has no value of that name.
    pub fn participant_type(
        &self,
    ) -> ::std::option::Option<&crate::types::ParticipantType> {
        self.participant_type.as_ref()
    }
    /// Tells if the participant walked away from the chat.
    pub fn conversation_abandon(&self) -> ::std::option::Option<bool> {
        self.conversation_abandon
    }
    /// How many messages the participant wrote.
    pub fn messages_sent(&self) -> ::std::option::Option<i32> {
        self.messages_sent
    }
    /// How many responses the participant gave, counted in messages.
    pub fn num_responses(&self) -> ::std::option::Option<i32> {
        self.num_responses
    }
    /// The combined length of the participant's messages, in characters.
    pub fn message_length_in_chars(&self) -> ::std::option::Option<i32> {
        self.message_length_in_chars
    }
    /// The sum of the participant's response times, in milliseconds.
    pub fn total_response_time_in_millis(&self) -> ::std::option::Option<i64> {
        self.total_response_time_in_millis
    }
    /// The longest response time of the participant, in milliseconds.
    pub fn max_response_time_in_millis(&self) -> ::std::option::Option<i64> {
        self.max_response_time_in_millis
    }
    /// When the participant's final message was sent.
    pub fn last_message_timestamp(
        &self,
    ) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.last_message_timestamp.as_ref()
    }
}

/// A builder for [`ParticipantMetrics`](crate::types::ParticipantMetrics).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct ParticipantMetricsBuilder {
    pub(crate) participant_id: ::std::option::Option<::std::string::String>,
    pub(crate) participant_type: ::std::option::Option<crate::types::ParticipantType>,
    pub(crate) conversation_abandon: ::std::option::Option<bool>,
    pub(crate) messages_sent: ::std::option::Option<i32>,
    pub(crate) num_responses: ::std::option::Option<i32>,
    pub(crate) message_length_in_chars: ::std::option::Option<i32>,
    pub(crate) total_response_time_in_millis: ::std::option::Option<i64>,
    pub(crate) max_response_time_in_millis: ::std::option::Option<i64>,
    pub(crate) last_message_timestamp: ::std::option::Option<
        crate::primitives::DateTime,
    >,
}

impl ParticipantMetricsBuilder {
    /// The ID of the participant, with 1 to 256 characters.
    pub fn participant_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.participant_id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`participant_id`](Self::participant_id).
    pub fn set_participant_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.participant_id = input;
        self
    }
    /// The value of [`participant_id`](Self::participant_id) so far.
    pub fn get_participant_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.participant_id
    }
    /// The role of the participant, for example `AGENT` or `CUSTOMER`. Supervisors can be reported
    /// too, although the enum has no value of that name.
    pub fn participant_type(mut self, input: crate::types::ParticipantType) -> Self {
        self.participant_type = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`participant_type`](Self::participant_type).
    pub fn set_participant_type(
        mut self,
        input: ::std::option::Option<crate::types::ParticipantType>,
    ) -> Self {
        self.participant_type = input;
        self
    }
    /// The value of [`participant_type`](Self::participant_type) so far.
    pub fn get_participant_type(
        &self,
    ) -> &::std::option::Option<crate::types::ParticipantType> {
        &self.participant_type
    }
    /// Tells if the participant walked away from the chat.
    pub fn conversation_abandon(mut self, input: bool) -> Self {
        self.conversation_abandon = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`conversation_abandon`](Self::conversation_abandon).
    pub fn set_conversation_abandon(
        mut self,
        input: ::std::option::Option<bool>,
    ) -> Self {
        self.conversation_abandon = input;
        self
    }
    /// The value of [`conversation_abandon`](Self::conversation_abandon) so far.
    pub fn get_conversation_abandon(&self) -> &::std::option::Option<bool> {
        &self.conversation_abandon
    }
    /// How many messages the participant wrote.
    pub fn messages_sent(mut self, input: i32) -> Self {
        self.messages_sent = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`messages_sent`](Self::messages_sent).
    pub fn set_messages_sent(mut self, input: ::std::option::Option<i32>) -> Self {
        self.messages_sent = input;
        self
    }
    /// The value of [`messages_sent`](Self::messages_sent) so far.
    pub fn get_messages_sent(&self) -> &::std::option::Option<i32> {
        &self.messages_sent
    }
    /// How many responses the participant gave, counted in messages.
    pub fn num_responses(mut self, input: i32) -> Self {
        self.num_responses = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`num_responses`](Self::num_responses).
    pub fn set_num_responses(mut self, input: ::std::option::Option<i32>) -> Self {
        self.num_responses = input;
        self
    }
    /// The value of [`num_responses`](Self::num_responses) so far.
    pub fn get_num_responses(&self) -> &::std::option::Option<i32> {
        &self.num_responses
    }
    /// The combined length of the participant's messages, in characters.
    pub fn message_length_in_chars(mut self, input: i32) -> Self {
        self.message_length_in_chars = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`message_length_in_chars`](Self::message_length_in_chars).
    pub fn set_message_length_in_chars(
        mut self,
        input: ::std::option::Option<i32>,
    ) -> Self {
        self.message_length_in_chars = input;
        self
    }
    /// The value of [`message_length_in_chars`](Self::message_length_in_chars) so far.
    pub fn get_message_length_in_chars(&self) -> &::std::option::Option<i32> {
        &self.message_length_in_chars
    }
    /// The sum of the participant's response times, in milliseconds.
    pub fn total_response_time_in_millis(mut self, input: i64) -> Self {
        self.total_response_time_in_millis = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`total_response_time_in_millis`](Self::total_response_time_in_millis).
    pub fn set_total_response_time_in_millis(
        mut self,
        input: ::std::option::Option<i64>,
    ) -> Self {
        self.total_response_time_in_millis = input;
        self
    }
    /// The value of [`total_response_time_in_millis`](Self::total_response_time_in_millis) so far.
    pub fn get_total_response_time_in_millis(&self) -> &::std::option::Option<i64> {
        &self.total_response_time_in_millis
    }
    /// The longest response time of the participant, in milliseconds.
    pub fn max_response_time_in_millis(mut self, input: i64) -> Self {
        self.max_response_time_in_millis = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`max_response_time_in_millis`](Self::max_response_time_in_millis).
    pub fn set_max_response_time_in_millis(
        mut self,
        input: ::std::option::Option<i64>,
    ) -> Self {
        self.max_response_time_in_millis = input;
        self
    }
    /// The value of [`max_response_time_in_millis`](Self::max_response_time_in_millis) so far.
    pub fn get_max_response_time_in_millis(&self) -> &::std::option::Option<i64> {
        &self.max_response_time_in_millis
    }
    /// When the participant's final message was sent.
    pub fn last_message_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.last_message_timestamp = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`last_message_timestamp`](Self::last_message_timestamp).
    pub fn set_last_message_timestamp(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.last_message_timestamp = input;
        self
    }
    /// The value of [`last_message_timestamp`](Self::last_message_timestamp) so far.
    pub fn get_last_message_timestamp(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.last_message_timestamp
    }
    /// Builds the [`ParticipantMetrics`](crate::types::ParticipantMetrics).
    pub fn build(self) -> crate::types::ParticipantMetrics {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
