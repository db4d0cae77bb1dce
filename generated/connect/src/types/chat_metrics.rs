// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Statistics of a chat contact, overall and separately for its agent and customer.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ChatMetrics {
    /// Figures that cover the contact as a whole, bots included.
    pub chat_contact_metrics: Option<crate::types::ChatContactMetrics>,
    /// Figures for the agent's part in the chat.
    pub agent_metrics: Option<crate::types::ParticipantMetrics>,
    /// Figures for the customer's part in the chat.
    pub customer_metrics: Option<crate::types::ParticipantMetrics>,
}

impl ChatMetrics {
    /// A builder for [`ChatMetrics`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ChatMetricsBuilder {
        crate::types::builders::ChatMetricsBuilder::default()
    }
    /// Figures that cover the contact as a whole, bots included.
    #[inline]
    pub fn chat_contact_metrics(&self) -> Option<&crate::types::ChatContactMetrics> {
        self.chat_contact_metrics.as_ref()
    }
    /// Figures for the agent's part in the chat.
    #[inline]
    pub fn agent_metrics(&self) -> Option<&crate::types::ParticipantMetrics> {
        self.agent_metrics.as_ref()
    }
    /// Figures for the customer's part in the chat.
    #[inline]
    pub fn customer_metrics(&self) -> Option<&crate::types::ParticipantMetrics> {
        self.customer_metrics.as_ref()
    }
}

/// A builder for [`ChatMetrics`](crate::types::ChatMetrics).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ChatMetricsBuilder {
    pub(crate) chat_contact_metrics: Option<crate::types::ChatContactMetrics>,
    pub(crate) agent_metrics: Option<crate::types::ParticipantMetrics>,
    pub(crate) customer_metrics: Option<crate::types::ParticipantMetrics>,
}

impl ChatMetricsBuilder {
    /// Figures that cover the contact as a whole, bots included.
    #[inline]
    pub fn chat_contact_metrics(
        mut self,
        input: crate::types::ChatContactMetrics,
    ) -> Self {
        self.chat_contact_metrics = Some(input);
        self
    }
    /// Sets or clears [`chat_contact_metrics`](Self::chat_contact_metrics).
    #[inline]
    pub fn set_chat_contact_metrics(
        mut self,
        input: Option<crate::types::ChatContactMetrics>,
    ) -> Self {
        self.chat_contact_metrics = input;
        self
    }
    /// The value of [`chat_contact_metrics`](Self::chat_contact_metrics) so far.
    #[inline]
    pub fn get_chat_contact_metrics(&self) -> &Option<crate::types::ChatContactMetrics> {
        &self.chat_contact_metrics
    }
    /// Figures for the agent's part in the chat.
    #[inline]
    pub fn agent_metrics(mut self, input: crate::types::ParticipantMetrics) -> Self {
        self.agent_metrics = Some(input);
        self
    }
    /// Sets or clears [`agent_metrics`](Self::agent_metrics).
    #[inline]
    pub fn set_agent_metrics(
        mut self,
        input: Option<crate::types::ParticipantMetrics>,
    ) -> Self {
        self.agent_metrics = input;
        self
    }
    /// The value of [`agent_metrics`](Self::agent_metrics) so far.
    #[inline]
    pub fn get_agent_metrics(&self) -> &Option<crate::types::ParticipantMetrics> {
        &self.agent_metrics
    }
    /// Figures for the customer's part in the chat.
    #[inline]
    pub fn customer_metrics(mut self, input: crate::types::ParticipantMetrics) -> Self {
        self.customer_metrics = Some(input);
        self
    }
    /// Sets or clears [`customer_metrics`](Self::customer_metrics).
    #[inline]
    pub fn set_customer_metrics(
        mut self,
        input: Option<crate::types::ParticipantMetrics>,
    ) -> Self {
        self.customer_metrics = input;
        self
    }
    /// The value of [`customer_metrics`](Self::customer_metrics) so far.
    #[inline]
    pub fn get_customer_metrics(&self) -> &Option<crate::types::ParticipantMetrics> {
        &self.customer_metrics
    }
    /// Builds the [`ChatMetrics`](crate::types::ChatMetrics).
    #[inline]
    pub fn build(self) -> crate::types::ChatMetrics {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
