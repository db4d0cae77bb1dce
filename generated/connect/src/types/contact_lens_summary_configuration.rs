// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Says which summaries are made of the conversation.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ContactLensSummaryConfiguration {
    /// The kinds of summary to make, out of `PostContact`, `AutomatedInteraction` and
    /// `ContactChain`.
    pub summary_modes: Option<Vec<String>>,
}

impl ContactLensSummaryConfiguration {
    /// A builder for [`ContactLensSummaryConfiguration`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ContactLensSummaryConfigurationBuilder {
        crate::types::builders::ContactLensSummaryConfigurationBuilder::default()
    }
    /// The kinds of summary to make, out of `PostContact`, `AutomatedInteraction` and
    /// `ContactChain`.
    ///
    /// An absent list reads as an empty one; `.summary_modes.is_none()` tells them apart.
    #[inline]
    pub fn summary_modes(&self) -> &[String] {
        self.summary_modes.as_deref().unwrap_or_default()
    }
}

/// A builder for
/// [`ContactLensSummaryConfiguration`](crate::types::ContactLensSummaryConfiguration).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ContactLensSummaryConfigurationBuilder {
    pub(crate) summary_modes: Option<Vec<String>>,
}

impl ContactLensSummaryConfigurationBuilder {
    /// The kinds of summary to make, out of `PostContact`, `AutomatedInteraction` and
    /// `ContactChain`.
    ///
    /// Appends an item; [`set_summary_modes`](Self::set_summary_modes) replaces the whole list.
    pub fn summary_modes(mut self, input: impl Into<String>) -> Self {
        self.summary_modes.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`summary_modes`](Self::summary_modes).
    #[inline]
    pub fn set_summary_modes(mut self, input: Option<Vec<String>>) -> Self {
        self.summary_modes = input;
        self
    }
    /// The value of [`summary_modes`](Self::summary_modes) so far.
    #[inline]
    pub fn get_summary_modes(&self) -> &Option<Vec<String>> {
        &self.summary_modes
    }
    /// Builds the
    /// [`ContactLensSummaryConfiguration`](crate::types::ContactLensSummaryConfiguration).
    #[inline]
    pub fn build(self) -> crate::types::ContactLensSummaryConfiguration {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
