// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Names the preferred agents for a contact in a queue. An agent is only considered when the
/// queue is part of that agent's routing profile.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AgentsCriteria {
    /// The user IDs of the preferred agents, each up to 256 characters.
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl AgentsCriteria {
    /// A builder for [`AgentsCriteria`](Self).
    pub fn builder() -> crate::types::builders::AgentsCriteriaBuilder {
        crate::types::builders::AgentsCriteriaBuilder::default()
    }
    /// The user IDs of the preferred agents, each up to 256 characters.
    ///
    /// An absent list reads as an empty one; `.agent_ids.is_none()` tells them apart.
    pub fn agent_ids(&self) -> &[::std::string::String] {
        self.agent_ids.as_deref().unwrap_or_default()
    }
}

/// A builder for [`AgentsCriteria`](crate::types::AgentsCriteria).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct AgentsCriteriaBuilder {
    pub(crate) agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl AgentsCriteriaBuilder {
    /// The user IDs of the preferred agents, each up to 256 characters.
    ///
    /// Appends an item; [`set_agent_ids`](Self::set_agent_ids) replaces the whole list.
    pub fn agent_ids(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.agent_ids.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`agent_ids`](Self::agent_ids).
    pub fn set_agent_ids(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.agent_ids = input;
        self
    }
    /// The value of [`agent_ids`](Self::agent_ids) so far.
    pub fn get_agent_ids(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.agent_ids
    }
    /// Builds the [`AgentsCriteria`](crate::types::AgentsCriteria).
    pub fn build(self) -> crate::types::AgentsCriteria {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
