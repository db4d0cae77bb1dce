// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Conversational analytics on one contact, with its settings and its progress.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ConversationalAnalytics {
    /// What is analyzed, and how.
    pub configuration: Option<crate::types::ConversationalAnalyticsConfiguration>,
    /// How far the analysis has come, and why it failed if it did.
    pub contact_analysis_reference_state: Option<
        crate::types::ContactAnalysisReferenceState,
    >,
}

impl ConversationalAnalytics {
    /// A builder for [`ConversationalAnalytics`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ConversationalAnalyticsBuilder {
        crate::types::builders::ConversationalAnalyticsBuilder::default()
    }
    /// What is analyzed, and how.
    #[inline]
    pub fn configuration(
        &self,
    ) -> Option<&crate::types::ConversationalAnalyticsConfiguration> {
        self.configuration.as_ref()
    }
    /// How far the analysis has come, and why it failed if it did.
    #[inline]
    pub fn contact_analysis_reference_state(
        &self,
    ) -> Option<&crate::types::ContactAnalysisReferenceState> {
        self.contact_analysis_reference_state.as_ref()
    }
}

/// A builder for [`ConversationalAnalytics`](crate::types::ConversationalAnalytics).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ConversationalAnalyticsBuilder {
    pub(crate) configuration: Option<crate::types::ConversationalAnalyticsConfiguration>,
    pub(crate) contact_analysis_reference_state: Option<
        crate::types::ContactAnalysisReferenceState,
    >,
}

impl ConversationalAnalyticsBuilder {
    /// What is analyzed, and how.
    #[inline]
    pub fn configuration(
        mut self,
        input: crate::types::ConversationalAnalyticsConfiguration,
    ) -> Self {
        self.configuration = Some(input);
        self
    }
    /// Sets or clears [`configuration`](Self::configuration).
    #[inline]
    pub fn set_configuration(
        mut self,
        input: Option<crate::types::ConversationalAnalyticsConfiguration>,
    ) -> Self {
        self.configuration = input;
        self
    }
    /// The value of [`configuration`](Self::configuration) so far.
    #[inline]
    pub fn get_configuration(
        &self,
    ) -> &Option<crate::types::ConversationalAnalyticsConfiguration> {
        &self.configuration
    }
    /// How far the analysis has come, and why it failed if it did.
    #[inline]
    pub fn contact_analysis_reference_state(
        mut self,
        input: crate::types::ContactAnalysisReferenceState,
    ) -> Self {
        self.contact_analysis_reference_state = Some(input);
        self
    }
    /// Sets or clears [`contact_analysis_reference_state`](Self::contact_analysis_reference_state).
    #[inline]
    pub fn set_contact_analysis_reference_state(
        mut self,
        input: Option<crate::types::ContactAnalysisReferenceState>,
    ) -> Self {
        self.contact_analysis_reference_state = input;
        self
    }
    /// The value of [`contact_analysis_reference_state`](Self::contact_analysis_reference_state) so
    /// far.
    #[inline]
    pub fn get_contact_analysis_reference_state(
        &self,
    ) -> &Option<crate::types::ContactAnalysisReferenceState> {
        &self.contact_analysis_reference_state
    }
    /// Builds the [`ConversationalAnalytics`](crate::types::ConversationalAnalytics).
    #[inline]
    pub fn build(self) -> crate::types::ConversationalAnalytics {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
