// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Settings of an outbound strategy that brings in the agent before the customer.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AgentFirst {
    /// How the agent previews the contact before the call is made.
    pub preview: ::std::option::Option<crate::types::Preview>,
}

impl AgentFirst {
    /// A builder for [`AgentFirst`](Self).
    pub fn builder() -> crate::types::builders::AgentFirstBuilder {
        crate::types::builders::AgentFirstBuilder::default()
    }
    /// How the agent previews the contact before the call is made.
    pub fn preview(&self) -> ::std::option::Option<&crate::types::Preview> {
        self.preview.as_ref()
    }
}

/// A builder for [`AgentFirst`](crate::types::AgentFirst).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct AgentFirstBuilder {
    pub(crate) preview: ::std::option::Option<crate::types::Preview>,
}

impl AgentFirstBuilder {
    /// How the agent previews the contact before the call is made.
    pub fn preview(mut self, input: crate::types::Preview) -> Self {
        self.preview = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`preview`](Self::preview).
    pub fn set_preview(
        mut self,
        input: ::std::option::Option<crate::types::Preview>,
    ) -> Self {
        self.preview = input;
        self
    }
    /// The value of [`preview`](Self::preview) so far.
    pub fn get_preview(&self) -> &::std::option::Option<crate::types::Preview> {
        &self.preview
    }
    /// Builds the [`AgentFirst`](crate::types::AgentFirst).
    pub fn build(self) -> crate::types::AgentFirst {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
