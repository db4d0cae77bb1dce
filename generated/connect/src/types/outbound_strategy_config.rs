// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Settings of an outbound strategy, with one member per strategy.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct OutboundStrategyConfig {
    /// Settings for the `AGENT_FIRST` strategy.
    pub agent_first: ::std::option::Option<crate::types::AgentFirst>,
}

impl OutboundStrategyConfig {
    /// A builder for [`OutboundStrategyConfig`](Self).
    pub fn builder() -> crate::types::builders::OutboundStrategyConfigBuilder {
        crate::types::builders::OutboundStrategyConfigBuilder::default()
    }
    /// Settings for the `AGENT_FIRST` strategy.
    pub fn agent_first(&self) -> ::std::option::Option<&crate::types::AgentFirst> {
        self.agent_first.as_ref()
    }
}

/// A builder for [`OutboundStrategyConfig`](crate::types::OutboundStrategyConfig).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct OutboundStrategyConfigBuilder {
    pub(crate) agent_first: ::std::option::Option<crate::types::AgentFirst>,
}

impl OutboundStrategyConfigBuilder {
    /// Settings for the `AGENT_FIRST` strategy.
    pub fn agent_first(mut self, input: crate::types::AgentFirst) -> Self {
        self.agent_first = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`agent_first`](Self::agent_first).
    pub fn set_agent_first(
        mut self,
        input: ::std::option::Option<crate::types::AgentFirst>,
    ) -> Self {
        self.agent_first = input;
        self
    }
    /// The value of [`agent_first`](Self::agent_first) so far.
    pub fn get_agent_first(&self) -> &::std::option::Option<crate::types::AgentFirst> {
        &self.agent_first
    }
    /// Builds the [`OutboundStrategyConfig`](crate::types::OutboundStrategyConfig).
    pub fn build(self) -> crate::types::OutboundStrategyConfig {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
