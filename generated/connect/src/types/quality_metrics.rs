// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Media quality on both sides of a contact.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct QualityMetrics {
    /// Media quality on the agent's side.
    pub agent: ::std::option::Option<crate::types::AgentQualityMetrics>,
    /// Media quality on the customer's side.
    pub customer: ::std::option::Option<crate::types::CustomerQualityMetrics>,
}

impl QualityMetrics {
    /// A builder for [`QualityMetrics`](Self).
    pub fn builder() -> crate::types::builders::QualityMetricsBuilder {
        crate::types::builders::QualityMetricsBuilder::default()
    }
    /// Media quality on the agent's side.
    pub fn agent(&self) -> ::std::option::Option<&crate::types::AgentQualityMetrics> {
        self.agent.as_ref()
    }
    /// Media quality on the customer's side.
    pub fn customer(
        &self,
    ) -> ::std::option::Option<&crate::types::CustomerQualityMetrics> {
        self.customer.as_ref()
    }
}

/// A builder for [`QualityMetrics`](crate::types::QualityMetrics).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct QualityMetricsBuilder {
    pub(crate) agent: ::std::option::Option<crate::types::AgentQualityMetrics>,
    pub(crate) customer: ::std::option::Option<crate::types::CustomerQualityMetrics>,
}

impl QualityMetricsBuilder {
    /// Media quality on the agent's side.
    pub fn agent(mut self, input: crate::types::AgentQualityMetrics) -> Self {
        self.agent = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`agent`](Self::agent).
    pub fn set_agent(
        mut self,
        input: ::std::option::Option<crate::types::AgentQualityMetrics>,
    ) -> Self {
        self.agent = input;
        self
    }
    /// The value of [`agent`](Self::agent) so far.
    pub fn get_agent(
        &self,
    ) -> &::std::option::Option<crate::types::AgentQualityMetrics> {
        &self.agent
    }
    /// Media quality on the customer's side.
    pub fn customer(mut self, input: crate::types::CustomerQualityMetrics) -> Self {
        self.customer = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`customer`](Self::customer).
    pub fn set_customer(
        mut self,
        input: ::std::option::Option<crate::types::CustomerQualityMetrics>,
    ) -> Self {
        self.customer = input;
        self
    }
    /// The value of [`customer`](Self::customer) so far.
    pub fn get_customer(
        &self,
    ) -> &::std::option::Option<crate::types::CustomerQualityMetrics> {
        &self.customer
    }
    /// Builds the [`QualityMetrics`](crate::types::QualityMetrics).
    pub fn build(self) -> crate::types::QualityMetrics {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
