// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Names the preferred agents for a contact in a queue. An agent is only considered when the
/// queue is part of that agent's routing profile.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AgentsCriteria {
    /// The user IDs of the preferred agents, each up to 256 characters.
    pub agent_ids: Option<Vec<String>>,
}

impl AgentsCriteria {
    /// A builder for [`AgentsCriteria`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::AgentsCriteriaBuilder {
        crate::types::builders::AgentsCriteriaBuilder::default()
    }
    /// The user IDs of the preferred agents, each up to 256 characters.
    ///
    /// An absent list reads as an empty one; `.agent_ids.is_none()` tells them apart.
    #[inline]
    pub fn agent_ids(&self) -> &[String] {
        self.agent_ids.as_deref().unwrap_or_default()
    }
}

/// A builder for [`AgentsCriteria`](crate::types::AgentsCriteria).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AgentsCriteriaBuilder {
    pub(crate) agent_ids: Option<Vec<String>>,
}

impl AgentsCriteriaBuilder {
    /// The user IDs of the preferred agents, each up to 256 characters.
    ///
    /// Appends an item; [`set_agent_ids`](Self::set_agent_ids) replaces the whole list.
    pub fn agent_ids(mut self, input: impl Into<String>) -> Self {
        self.agent_ids.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`agent_ids`](Self::agent_ids).
    #[inline]
    pub fn set_agent_ids(mut self, input: Option<Vec<String>>) -> Self {
        self.agent_ids = input;
        self
    }
    /// The value of [`agent_ids`](Self::agent_ids) so far.
    #[inline]
    pub fn get_agent_ids(&self) -> &Option<Vec<String>> {
        &self.agent_ids
    }
    /// Builds the [`AgentsCriteria`](crate::types::AgentsCriteria).
    #[inline]
    pub fn build(self) -> crate::types::AgentsCriteria {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
