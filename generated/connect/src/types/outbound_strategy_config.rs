// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Settings of an outbound strategy, with one member per strategy.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct OutboundStrategyConfig {
    /// Settings for the `AGENT_FIRST` strategy.
    pub agent_first: Option<crate::types::AgentFirst>,
}

impl OutboundStrategyConfig {
    /// A builder for [`OutboundStrategyConfig`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::OutboundStrategyConfigBuilder {
        crate::types::builders::OutboundStrategyConfigBuilder::default()
    }
    /// Settings for the `AGENT_FIRST` strategy.
    #[inline]
    pub fn agent_first(&self) -> Option<&crate::types::AgentFirst> {
        self.agent_first.as_ref()
    }
}

/// A builder for [`OutboundStrategyConfig`](crate::types::OutboundStrategyConfig).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct OutboundStrategyConfigBuilder {
    pub(crate) agent_first: Option<crate::types::AgentFirst>,
}

impl OutboundStrategyConfigBuilder {
    /// Settings for the `AGENT_FIRST` strategy.
    #[inline]
    pub fn agent_first(mut self, input: crate::types::AgentFirst) -> Self {
        self.agent_first = Some(input);
        self
    }
    /// Sets or clears [`agent_first`](Self::agent_first).
    #[inline]
    pub fn set_agent_first(mut self, input: Option<crate::types::AgentFirst>) -> Self {
        self.agent_first = input;
        self
    }
    /// The value of [`agent_first`](Self::agent_first) so far.
    #[inline]
    pub fn get_agent_first(&self) -> &Option<crate::types::AgentFirst> {
        &self.agent_first
    }
    /// Builds the [`OutboundStrategyConfig`](crate::types::OutboundStrategyConfig).
    #[inline]
    pub fn build(self) -> crate::types::OutboundStrategyConfig {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
