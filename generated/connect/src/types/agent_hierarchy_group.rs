// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// One group in the hierarchy that agents are organized into.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AgentHierarchyGroup {
    /// The ARN that identifies the hierarchy group.
    pub arn: ::std::option::Option<::std::string::String>,
}

impl AgentHierarchyGroup {
    /// A builder for [`AgentHierarchyGroup`](Self).
    pub fn builder() -> crate::types::builders::AgentHierarchyGroupBuilder {
        crate::types::builders::AgentHierarchyGroupBuilder::default()
    }
    /// The ARN that identifies the hierarchy group.
    pub fn arn(&self) -> ::std::option::Option<&str> {
        self.arn.as_deref()
    }
}

/// A builder for [`AgentHierarchyGroup`](crate::types::AgentHierarchyGroup).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct AgentHierarchyGroupBuilder {
    pub(crate) arn: ::std::option::Option<::std::string::String>,
}

impl AgentHierarchyGroupBuilder {
    /// The ARN that identifies the hierarchy group.
    pub fn arn(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.arn = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`arn`](Self::arn).
    pub fn set_arn(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.arn = input;
        self
    }
    /// The value of [`arn`](Self::arn) so far.
    pub fn get_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.arn
    }
    /// Builds the [`AgentHierarchyGroup`](crate::types::AgentHierarchyGroup).
    pub fn build(self) -> crate::types::AgentHierarchyGroup {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
