// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Figures for a chat contact as a whole, across all of its participants.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ChatContactMetrics {
    /// Tells if the contact allowed more than two parties or a supervisor to barge in.
    pub multi_party: Option<bool>,
    /// How many chat messages the contact has.
    pub total_messages: Option<i32>,
    /// How many of the messages came from bots or automation.
    pub total_bot_messages: Option<i32>,
    /// The combined length of all bot and automated messages, in characters.
    pub total_bot_message_length_in_chars: Option<i32>,
    /// The milliseconds that passed between the customer's final message and the end of the
    /// contact.
    pub conversation_close_time_in_millis: Option<i64>,
    /// How many turns the conversation took. Turns are exchanges going back and forth between the
    /// customer and the others.
    pub conversation_turn_count: Option<i32>,
    /// When the agent first replied in the chat.
    pub agent_first_response_timestamp: Option<crate::primitives::DateTime>,
    /// How many milliseconds the agent took to reply after receiving the chat.
    pub agent_first_response_time_in_millis: Option<i64>,
}

impl ChatContactMetrics {
    /// A builder for [`ChatContactMetrics`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ChatContactMetricsBuilder {
        crate::types::builders::ChatContactMetricsBuilder::default()
    }
    /// Tells if the contact allowed more than two parties or a supervisor to barge in.
    #[inline]
    pub fn multi_party(&self) -> Option<bool> {
        self.multi_party
    }
    /// How many chat messages the contact has.
    #[inline]
    pub fn total_messages(&self) -> Option<i32> {
        self.total_messages
    }
    /// How many of the messages came from bots or automation.
    #[inline]
    pub fn total_bot_messages(&self) -> Option<i32> {
        self.total_bot_messages
    }
    /// The combined length of all bot and automated messages, in characters.
    #[inline]
    pub fn total_bot_message_length_in_chars(&self) -> Option<i32> {
        self.total_bot_message_length_in_chars
    }
    /// The milliseconds that passed between the customer's final message and the end of the
    /// contact.
    #[inline]
    pub fn conversation_close_time_in_millis(&self) -> Option<i64> {
        self.conversation_close_time_in_millis
    }
    /// How many turns the conversation took. Turns are exchanges going back and forth between the
    /// customer and the others.
    #[inline]
    pub fn conversation_turn_count(&self) -> Option<i32> {
        self.conversation_turn_count
    }
    /// When the agent first replied in the chat.
    #[inline]
    pub fn agent_first_response_timestamp(
        &self,
    ) -> Option<&crate::primitives::DateTime> {
        self.agent_first_response_timestamp.as_ref()
    }
    /// How many milliseconds the agent took to reply after receiving the chat.
    #[inline]
    pub fn agent_first_response_time_in_millis(&self) -> Option<i64> {
        self.agent_first_response_time_in_millis
    }
}

/// A builder for [`ChatContactMetrics`](crate::types::ChatContactMetrics).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ChatContactMetricsBuilder {
    pub(crate) multi_party: Option<bool>,
    pub(crate) total_messages: Option<i32>,
    pub(crate) total_bot_messages: Option<i32>,
    pub(crate) total_bot_message_length_in_chars: Option<i32>,
    pub(crate) conversation_close_time_in_millis: Option<i64>,
    pub(crate) conversation_turn_count: Option<i32>,
    pub(crate) agent_first_response_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) agent_first_response_time_in_millis: Option<i64>,
}

impl ChatContactMetricsBuilder {
    /// Tells if the contact allowed more than two parties or a supervisor to barge in.
    #[inline]
    pub fn multi_party(mut self, input: bool) -> Self {
        self.multi_party = Some(input);
        self
    }
    /// Sets or clears [`multi_party`](Self::multi_party).
    #[inline]
    pub fn set_multi_party(mut self, input: Option<bool>) -> Self {
        self.multi_party = input;
        self
    }
    /// The value of [`multi_party`](Self::multi_party) so far.
    #[inline]
    pub fn get_multi_party(&self) -> &Option<bool> {
        &self.multi_party
    }
    /// How many chat messages the contact has.
    #[inline]
    pub fn total_messages(mut self, input: i32) -> Self {
        self.total_messages = Some(input);
        self
    }
    /// Sets or clears [`total_messages`](Self::total_messages).
    #[inline]
    pub fn set_total_messages(mut self, input: Option<i32>) -> Self {
        self.total_messages = input;
        self
    }
    /// The value of [`total_messages`](Self::total_messages) so far.
    #[inline]
    pub fn get_total_messages(&self) -> &Option<i32> {
        &self.total_messages
    }
    /// How many of the messages came from bots or automation.
    #[inline]
    pub fn total_bot_messages(mut self, input: i32) -> Self {
        self.total_bot_messages = Some(input);
        self
    }
    /// Sets or clears [`total_bot_messages`](Self::total_bot_messages).
    #[inline]
    pub fn set_total_bot_messages(mut self, input: Option<i32>) -> Self {
        self.total_bot_messages = input;
        self
    }
    /// The value of [`total_bot_messages`](Self::total_bot_messages) so far.
    #[inline]
    pub fn get_total_bot_messages(&self) -> &Option<i32> {
        &self.total_bot_messages
    }
    /// The combined length of all bot and automated messages, in characters.
    #[inline]
    pub fn total_bot_message_length_in_chars(mut self, input: i32) -> Self {
        self.total_bot_message_length_in_chars = Some(input);
        self
    }
    /// Sets or clears
    /// [`total_bot_message_length_in_chars`](Self::total_bot_message_length_in_chars).
    #[inline]
    pub fn set_total_bot_message_length_in_chars(mut self, input: Option<i32>) -> Self {
        self.total_bot_message_length_in_chars = input;
        self
    }
    /// The value of [`total_bot_message_length_in_chars`](Self::total_bot_message_length_in_chars)
    /// so far.
    #[inline]
    pub fn get_total_bot_message_length_in_chars(&self) -> &Option<i32> {
        &self.total_bot_message_length_in_chars
    }
    /// The milliseconds that passed between the customer's final message and the end of the
    /// contact.
    #[inline]
    pub fn conversation_close_time_in_millis(mut self, input: i64) -> Self {
        self.conversation_close_time_in_millis = Some(input);
        self
    }
    /// Sets or clears
    /// [`conversation_close_time_in_millis`](Self::conversation_close_time_in_millis).
    #[inline]
    pub fn set_conversation_close_time_in_millis(mut self, input: Option<i64>) -> Self {
        self.conversation_close_time_in_millis = input;
        self
    }
    /// The value of [`conversation_close_time_in_millis`](Self::conversation_close_time_in_millis)
    /// so far.
    #[inline]
    pub fn get_conversation_close_time_in_millis(&self) -> &Option<i64> {
        &self.conversation_close_time_in_millis
    }
    /// How many turns the conversation took. Turns are exchanges going back and forth between the
    /// customer and the others.
    #[inline]
    pub fn conversation_turn_count(mut self, input: i32) -> Self {
        self.conversation_turn_count = Some(input);
        self
    }
    /// Sets or clears [`conversation_turn_count`](Self::conversation_turn_count).
    #[inline]
    pub fn set_conversation_turn_count(mut self, input: Option<i32>) -> Self {
        self.conversation_turn_count = input;
        self
    }
    /// The value of [`conversation_turn_count`](Self::conversation_turn_count) so far.
    #[inline]
    pub fn get_conversation_turn_count(&self) -> &Option<i32> {
        &self.conversation_turn_count
    }
    /// When the agent first replied in the chat.
    #[inline]
    pub fn agent_first_response_timestamp(
        mut self,
        input: crate::primitives::DateTime,
    ) -> Self {
        self.agent_first_response_timestamp = Some(input);
        self
    }
    /// Sets or clears [`agent_first_response_timestamp`](Self::agent_first_response_timestamp).
    #[inline]
    pub fn set_agent_first_response_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.agent_first_response_timestamp = input;
        self
    }
    /// The value of [`agent_first_response_timestamp`](Self::agent_first_response_timestamp) so
    /// far.
    #[inline]
    pub fn get_agent_first_response_timestamp(
        &self,
    ) -> &Option<crate::primitives::DateTime> {
        &self.agent_first_response_timestamp
    }
    /// How many milliseconds the agent took to reply after receiving the chat.
    #[inline]
    pub fn agent_first_response_time_in_millis(mut self, input: i64) -> Self {
        self.agent_first_response_time_in_millis = Some(input);
        self
    }
    /// Sets or clears
    /// [`agent_first_response_time_in_millis`](Self::agent_first_response_time_in_millis).
    #[inline]
    pub fn set_agent_first_response_time_in_millis(
        mut self,
        input: Option<i64>,
    ) -> Self {
        self.agent_first_response_time_in_millis = input;
        self
    }
    /// The value of
    /// [`agent_first_response_time_in_millis`](Self::agent_first_response_time_in_millis) so far.
    #[inline]
    pub fn get_agent_first_response_time_in_millis(&self) -> &Option<i64> {
        &self.agent_first_response_time_in_millis
    }
    /// Builds the [`ChatContactMetrics`](crate::types::ChatContactMetrics).
    #[inline]
    pub fn build(self) -> crate::types::ChatContactMetrics {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
