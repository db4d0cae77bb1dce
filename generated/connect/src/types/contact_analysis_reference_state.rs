// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Tells how far the analysis of a contact has come.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ContactAnalysisReferenceState {
    /// The progress of the analysis. It is `REQUESTED` until the analysis is over, then `COMPLETED`
    /// or `FAILED`.
    pub status: Option<String>,
    /// What made the analysis fail. Only the status `FAILED` comes with it.
    pub status_reason: Option<String>,
}

impl ContactAnalysisReferenceState {
    /// A builder for [`ContactAnalysisReferenceState`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ContactAnalysisReferenceStateBuilder {
        crate::types::builders::ContactAnalysisReferenceStateBuilder::default()
    }
    /// The progress of the analysis. It is `REQUESTED` until the analysis is over, then `COMPLETED`
    /// or `FAILED`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }
    /// What made the analysis fail. Only the status `FAILED` comes with it.
    #[inline]
    pub fn status_reason(&self) -> Option<&str> {
        self.status_reason.as_deref()
    }
}

/// A builder for
/// [`ContactAnalysisReferenceState`](crate::types::ContactAnalysisReferenceState).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ContactAnalysisReferenceStateBuilder {
    pub(crate) status: Option<String>,
    pub(crate) status_reason: Option<String>,
}

impl ContactAnalysisReferenceStateBuilder {
    /// The progress of the analysis. It is `REQUESTED` until the analysis is over, then `COMPLETED`
    /// or `FAILED`.
    pub fn status(mut self, input: impl Into<String>) -> Self {
        self.status = Some(input.into());
        self
    }
    /// Sets or clears [`status`](Self::status).
    #[inline]
    pub fn set_status(mut self, input: Option<String>) -> Self {
        self.status = input;
        self
    }
    /// The value of [`status`](Self::status) so far.
    #[inline]
    pub fn get_status(&self) -> &Option<String> {
        &self.status
    }
    /// What made the analysis fail. Only the status `FAILED` comes with it.
    pub fn status_reason(mut self, input: impl Into<String>) -> Self {
        self.status_reason = Some(input.into());
        self
    }
    /// Sets or clears [`status_reason`](Self::status_reason).
    #[inline]
    pub fn set_status_reason(mut self, input: Option<String>) -> Self {
        self.status_reason = input;
        self
    }
    /// The value of [`status_reason`](Self::status_reason) so far.
    #[inline]
    pub fn get_status_reason(&self) -> &Option<String> {
        &self.status_reason
    }
    /// Builds the [`ContactAnalysisReferenceState`](crate::types::ContactAnalysisReferenceState).
    #[inline]
    pub fn build(self) -> crate::types::ContactAnalysisReferenceState {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
