// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes how the disconnect of a call went.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct DisconnectDetails {
    /// A suspected problem with the disconnect, in up to 128 characters. It is absent when none was
    /// noticed.
    pub potential_disconnect_issue: Option<String>,
}

impl DisconnectDetails {
    /// A builder for [`DisconnectDetails`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::DisconnectDetailsBuilder {
        crate::types::builders::DisconnectDetailsBuilder::default()
    }
    /// A suspected problem with the disconnect, in up to 128 characters. It is absent when none was
    /// noticed.
    #[inline]
    pub fn potential_disconnect_issue(&self) -> Option<&str> {
        self.potential_disconnect_issue.as_deref()
    }
}

/// A builder for [`DisconnectDetails`](crate::types::DisconnectDetails).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct DisconnectDetailsBuilder {
    pub(crate) potential_disconnect_issue: Option<String>,
}

impl DisconnectDetailsBuilder {
    /// A suspected problem with the disconnect, in up to 128 characters. It is absent when none was
    /// noticed.
    pub fn potential_disconnect_issue(mut self, input: impl Into<String>) -> Self {
        self.potential_disconnect_issue = Some(input.into());
        self
    }
    /// Sets or clears [`potential_disconnect_issue`](Self::potential_disconnect_issue).
    #[inline]
    pub fn set_potential_disconnect_issue(mut self, input: Option<String>) -> Self {
        self.potential_disconnect_issue = input;
        self
    }
    /// The value of [`potential_disconnect_issue`](Self::potential_disconnect_issue) so far.
    #[inline]
    pub fn get_potential_disconnect_issue(&self) -> &Option<String> {
        &self.potential_disconnect_issue
    }
    /// Builds the [`DisconnectDetails`](crate::types::DisconnectDetails).
    #[inline]
    pub fn build(self) -> crate::types::DisconnectDetails {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
