// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Settings of an outbound strategy that brings in the agent before the customer.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AgentFirst {
    /// How the agent previews the contact before the call is made.
    pub preview: Option<crate::types::Preview>,
}

impl AgentFirst {
    /// A builder for [`AgentFirst`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::AgentFirstBuilder {
        crate::types::builders::AgentFirstBuilder::default()
    }
    /// How the agent previews the contact before the call is made.
    #[inline]
    pub fn preview(&self) -> Option<&crate::types::Preview> {
        self.preview.as_ref()
    }
}

/// A builder for [`AgentFirst`](crate::types::AgentFirst).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AgentFirstBuilder {
    pub(crate) preview: Option<crate::types::Preview>,
}

impl AgentFirstBuilder {
    /// How the agent previews the contact before the call is made.
    #[inline]
    pub fn preview(mut self, input: crate::types::Preview) -> Self {
        self.preview = Some(input);
        self
    }
    /// Sets or clears [`preview`](Self::preview).
    #[inline]
    pub fn set_preview(mut self, input: Option<crate::types::Preview>) -> Self {
        self.preview = input;
        self
    }
    /// The value of [`preview`](Self::preview) so far.
    #[inline]
    pub fn get_preview(&self) -> &Option<crate::types::Preview> {
        &self.preview
    }
    /// Builds the [`AgentFirst`](crate::types::AgentFirst).
    #[inline]
    pub fn build(self) -> crate::types::AgentFirst {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
