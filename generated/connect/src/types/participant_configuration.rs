// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Settings for the participant of a new chat.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ParticipantConfiguration {
    /// Whether the participant gets responses piece by piece or as a whole.
    pub response_mode: Option<crate::types::ResponseMode>,
}

impl ParticipantConfiguration {
    /// A builder for [`ParticipantConfiguration`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ParticipantConfigurationBuilder {
        crate::types::builders::ParticipantConfigurationBuilder::default()
    }
    /// Whether the participant gets responses piece by piece or as a whole.
    #[inline]
    pub fn response_mode(&self) -> Option<&crate::types::ResponseMode> {
        self.response_mode.as_ref()
    }
}

/// A builder for [`ParticipantConfiguration`](crate::types::ParticipantConfiguration).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ParticipantConfigurationBuilder {
    pub(crate) response_mode: Option<crate::types::ResponseMode>,
}

impl ParticipantConfigurationBuilder {
    /// Whether the participant gets responses piece by piece or as a whole.
    #[inline]
    pub fn response_mode(mut self, input: crate::types::ResponseMode) -> Self {
        self.response_mode = Some(input);
        self
    }
    /// Sets or clears [`response_mode`](Self::response_mode).
    #[inline]
    pub fn set_response_mode(
        mut self,
        input: Option<crate::types::ResponseMode>,
    ) -> Self {
        self.response_mode = input;
        self
    }
    /// The value of [`response_mode`](Self::response_mode) so far.
    #[inline]
    pub fn get_response_mode(&self) -> &Option<crate::types::ResponseMode> {
        &self.response_mode
    }
    /// Builds the [`ParticipantConfiguration`](crate::types::ParticipantConfiguration).
    #[inline]
    pub fn build(self) -> crate::types::ParticipantConfiguration {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
