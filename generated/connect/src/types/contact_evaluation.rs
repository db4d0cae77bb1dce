// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// One evaluation of a contact, with its progress and its times.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ContactEvaluation {
    /// The ID of the form the evaluation is based on. It is also the key of the entry in
    /// `ContactEvaluations`.
    pub form_id: Option<String>,
    /// The ARN that belongs to the form of this evaluation. Every entry has it.
    pub evaluation_arn: Option<String>,
    /// Whether the evaluation is underway, complete or deleted.
    pub status: Option<crate::types::Status>,
    /// When work on the evaluation began, in UTC.
    pub start_timestamp: Option<crate::primitives::DateTime>,
    /// When the evaluation was handed in, in UTC.
    pub end_timestamp: Option<crate::primitives::DateTime>,
    /// When the evaluation was removed, in UTC.
    pub delete_timestamp: Option<crate::primitives::DateTime>,
    /// The path that the evaluation was exported to.
    pub export_location: Option<String>,
}

impl ContactEvaluation {
    /// A builder for [`ContactEvaluation`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ContactEvaluationBuilder {
        crate::types::builders::ContactEvaluationBuilder::default()
    }
    /// The ID of the form the evaluation is based on. It is also the key of the entry in
    /// `ContactEvaluations`.
    #[inline]
    pub fn form_id(&self) -> Option<&str> {
        self.form_id.as_deref()
    }
    /// The ARN that belongs to the form of this evaluation. Every entry has it.
    #[inline]
    pub fn evaluation_arn(&self) -> Option<&str> {
        self.evaluation_arn.as_deref()
    }
    /// Whether the evaluation is underway, complete or deleted.
    #[inline]
    pub fn status(&self) -> Option<&crate::types::Status> {
        self.status.as_ref()
    }
    /// When work on the evaluation began, in UTC.
    #[inline]
    pub fn start_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.start_timestamp.as_ref()
    }
    /// When the evaluation was handed in, in UTC.
    #[inline]
    pub fn end_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.end_timestamp.as_ref()
    }
    /// When the evaluation was removed, in UTC.
    #[inline]
    pub fn delete_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.delete_timestamp.as_ref()
    }
    /// The path that the evaluation was exported to.
    #[inline]
    pub fn export_location(&self) -> Option<&str> {
        self.export_location.as_deref()
    }
}

/// A builder for [`ContactEvaluation`](crate::types::ContactEvaluation).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ContactEvaluationBuilder {
    pub(crate) form_id: Option<String>,
    pub(crate) evaluation_arn: Option<String>,
    pub(crate) status: Option<crate::types::Status>,
    pub(crate) start_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) end_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) delete_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) export_location: Option<String>,
}

impl ContactEvaluationBuilder {
    /// The ID of the form the evaluation is based on. It is also the key of the entry in
    /// `ContactEvaluations`.
    pub fn form_id(mut self, input: impl Into<String>) -> Self {
        self.form_id = Some(input.into());
        self
    }
    /// Sets or clears [`form_id`](Self::form_id).
    #[inline]
    pub fn set_form_id(mut self, input: Option<String>) -> Self {
        self.form_id = input;
        self
    }
    /// The value of [`form_id`](Self::form_id) so far.
    #[inline]
    pub fn get_form_id(&self) -> &Option<String> {
        &self.form_id
    }
    /// The ARN that belongs to the form of this evaluation. Every entry has it.
    pub fn evaluation_arn(mut self, input: impl Into<String>) -> Self {
        self.evaluation_arn = Some(input.into());
        self
    }
    /// Sets or clears [`evaluation_arn`](Self::evaluation_arn).
    #[inline]
    pub fn set_evaluation_arn(mut self, input: Option<String>) -> Self {
        self.evaluation_arn = input;
        self
    }
    /// The value of [`evaluation_arn`](Self::evaluation_arn) so far.
    #[inline]
    pub fn get_evaluation_arn(&self) -> &Option<String> {
        &self.evaluation_arn
    }
    /// Whether the evaluation is underway, complete or deleted.
    #[inline]
    pub fn status(mut self, input: crate::types::Status) -> Self {
        self.status = Some(input);
        self
    }
    /// Sets or clears [`status`](Self::status).
    #[inline]
    pub fn set_status(mut self, input: Option<crate::types::Status>) -> Self {
        self.status = input;
        self
    }
    /// The value of [`status`](Self::status) so far.
    #[inline]
    pub fn get_status(&self) -> &Option<crate::types::Status> {
        &self.status
    }
    /// When work on the evaluation began, in UTC.
    #[inline]
    pub fn start_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.start_timestamp = Some(input);
        self
    }
    /// Sets or clears [`start_timestamp`](Self::start_timestamp).
    #[inline]
    pub fn set_start_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.start_timestamp = input;
        self
    }
    /// The value of [`start_timestamp`](Self::start_timestamp) so far.
    #[inline]
    pub fn get_start_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.start_timestamp
    }
    /// When the evaluation was handed in, in UTC.
    #[inline]
    pub fn end_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.end_timestamp = Some(input);
        self
    }
    /// Sets or clears [`end_timestamp`](Self::end_timestamp).
    #[inline]
    pub fn set_end_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.end_timestamp = input;
        self
    }
    /// The value of [`end_timestamp`](Self::end_timestamp) so far.
    #[inline]
    pub fn get_end_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.end_timestamp
    }
    /// When the evaluation was removed, in UTC.
    #[inline]
    pub fn delete_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.delete_timestamp = Some(input);
        self
    }
    /// Sets or clears [`delete_timestamp`](Self::delete_timestamp).
    #[inline]
    pub fn set_delete_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.delete_timestamp = input;
        self
    }
    /// The value of [`delete_timestamp`](Self::delete_timestamp) so far.
    #[inline]
    pub fn get_delete_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.delete_timestamp
    }
    /// The path that the evaluation was exported to.
    pub fn export_location(mut self, input: impl Into<String>) -> Self {
        self.export_location = Some(input.into());
        self
    }
    /// Sets or clears [`export_location`](Self::export_location).
    #[inline]
    pub fn set_export_location(mut self, input: Option<String>) -> Self {
        self.export_location = input;
        self
    }
    /// The value of [`export_location`](Self::export_location) so far.
    #[inline]
    pub fn get_export_location(&self) -> &Option<String> {
        &self.export_location
    }
    /// Builds the [`ContactEvaluation`](crate::types::ContactEvaluation).
    #[inline]
    pub fn build(self) -> crate::types::ContactEvaluation {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
