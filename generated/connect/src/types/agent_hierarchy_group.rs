// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// One group in the hierarchy that agents are organized into.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AgentHierarchyGroup {
    /// The ARN that identifies the hierarchy group.
    pub arn: Option<String>,
}

impl AgentHierarchyGroup {
    /// A builder for [`AgentHierarchyGroup`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::AgentHierarchyGroupBuilder {
        crate::types::builders::AgentHierarchyGroupBuilder::default()
    }
    /// The ARN that identifies the hierarchy group.
    #[inline]
    pub fn arn(&self) -> Option<&str> {
        self.arn.as_deref()
    }
}

/// A builder for [`AgentHierarchyGroup`](crate::types::AgentHierarchyGroup).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AgentHierarchyGroupBuilder {
    pub(crate) arn: Option<String>,
}

impl AgentHierarchyGroupBuilder {
    /// The ARN that identifies the hierarchy group.
    pub fn arn(mut self, input: impl Into<String>) -> Self {
        self.arn = Some(input.into());
        self
    }
    /// Sets or clears [`arn`](Self::arn).
    #[inline]
    pub fn set_arn(mut self, input: Option<String>) -> Self {
        self.arn = input;
        self
    }
    /// The value of [`arn`](Self::arn) so far.
    #[inline]
    pub fn get_arn(&self) -> &Option<String> {
        &self.arn
    }
    /// Builds the [`AgentHierarchyGroup`](crate::types::AgentHierarchyGroup).
    #[inline]
    pub fn build(self) -> crate::types::AgentHierarchyGroup {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
