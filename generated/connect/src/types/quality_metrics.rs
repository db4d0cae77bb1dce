// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Media quality on both sides of a contact.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct QualityMetrics {
    /// Media quality on the agent's side.
    pub agent: Option<crate::types::AgentQualityMetrics>,
    /// Media quality on the customer's side.
    pub customer: Option<crate::types::CustomerQualityMetrics>,
}

impl QualityMetrics {
    /// A builder for [`QualityMetrics`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::QualityMetricsBuilder {
        crate::types::builders::QualityMetricsBuilder::default()
    }
    /// Media quality on the agent's side.
    #[inline]
    pub fn agent(&self) -> Option<&crate::types::AgentQualityMetrics> {
        self.agent.as_ref()
    }
    /// Media quality on the customer's side.
    #[inline]
    pub fn customer(&self) -> Option<&crate::types::CustomerQualityMetrics> {
        self.customer.as_ref()
    }
}

/// A builder for [`QualityMetrics`](crate::types::QualityMetrics).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct QualityMetricsBuilder {
    pub(crate) agent: Option<crate::types::AgentQualityMetrics>,
    pub(crate) customer: Option<crate::types::CustomerQualityMetrics>,
}

impl QualityMetricsBuilder {
    /// Media quality on the agent's side.
    #[inline]
    pub fn agent(mut self, input: crate::types::AgentQualityMetrics) -> Self {
        self.agent = Some(input);
        self
    }
    /// Sets or clears [`agent`](Self::agent).
    #[inline]
    pub fn set_agent(
        mut self,
        input: Option<crate::types::AgentQualityMetrics>,
    ) -> Self {
        self.agent = input;
        self
    }
    /// The value of [`agent`](Self::agent) so far.
    #[inline]
    pub fn get_agent(&self) -> &Option<crate::types::AgentQualityMetrics> {
        &self.agent
    }
    /// Media quality on the customer's side.
    #[inline]
    pub fn customer(mut self, input: crate::types::CustomerQualityMetrics) -> Self {
        self.customer = Some(input);
        self
    }
    /// Sets or clears [`customer`](Self::customer).
    #[inline]
    pub fn set_customer(
        mut self,
        input: Option<crate::types::CustomerQualityMetrics>,
    ) -> Self {
        self.customer = input;
        self
    }
    /// The value of [`customer`](Self::customer) so far.
    #[inline]
    pub fn get_customer(&self) -> &Option<crate::types::CustomerQualityMetrics> {
        &self.customer
    }
    /// Builds the [`QualityMetrics`](crate::types::QualityMetrics).
    #[inline]
    pub fn build(self) -> crate::types::QualityMetrics {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
