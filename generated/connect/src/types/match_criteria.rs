// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Narrows an attribute condition down to certain agents.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct MatchCriteria {
    /// The agents that are preferred for the contact.
    pub agents_criteria: Option<crate::types::AgentsCriteria>,
}

impl MatchCriteria {
    /// A builder for [`MatchCriteria`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::MatchCriteriaBuilder {
        crate::types::builders::MatchCriteriaBuilder::default()
    }
    /// The agents that are preferred for the contact.
    #[inline]
    pub fn agents_criteria(&self) -> Option<&crate::types::AgentsCriteria> {
        self.agents_criteria.as_ref()
    }
}

/// A builder for [`MatchCriteria`](crate::types::MatchCriteria).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct MatchCriteriaBuilder {
    pub(crate) agents_criteria: Option<crate::types::AgentsCriteria>,
}

impl MatchCriteriaBuilder {
    /// The agents that are preferred for the contact.
    #[inline]
    pub fn agents_criteria(mut self, input: crate::types::AgentsCriteria) -> Self {
        self.agents_criteria = Some(input);
        self
    }
    /// Sets or clears [`agents_criteria`](Self::agents_criteria).
    #[inline]
    pub fn set_agents_criteria(
        mut self,
        input: Option<crate::types::AgentsCriteria>,
    ) -> Self {
        self.agents_criteria = input;
        self
    }
    /// The value of [`agents_criteria`](Self::agents_criteria) so far.
    #[inline]
    pub fn get_agents_criteria(&self) -> &Option<crate::types::AgentsCriteria> {
        &self.agents_criteria
    }
    /// Builds the [`MatchCriteria`](crate::types::MatchCriteria).
    #[inline]
    pub fn build(self) -> crate::types::MatchCriteria {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
