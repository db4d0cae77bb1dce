// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Identifies the evaluation that was started.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct StartContactEvaluationOutput {
    /// The ID of the new evaluation, with 1 to 500 characters. It is always returned.
    pub evaluation_id: String,
    /// The ARN of the new evaluation. It is always returned.
    pub evaluation_arn: String,
    pub(crate) _request_id: Option<String>,
}

impl StartContactEvaluationOutput {
    /// A builder for [`StartContactEvaluationOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::start_contact_evaluation::builders::StartContactEvaluationOutputBuilder {
        crate::operation::start_contact_evaluation::builders::StartContactEvaluationOutputBuilder::default()
    }
    /// The ID of the new evaluation, with 1 to 500 characters. It is always returned.
    #[inline]
    pub fn evaluation_id(&self) -> &str {
        self.evaluation_id.as_str()
    }
    /// The ARN of the new evaluation. It is always returned.
    #[inline]
    pub fn evaluation_arn(&self) -> &str {
        self.evaluation_arn.as_str()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId
for StartContactEvaluationOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for StartContactEvaluationOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for
/// [`StartContactEvaluationOutput`](crate::operation::start_contact_evaluation::StartContactEvaluationOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct StartContactEvaluationOutputBuilder {
    pub(crate) evaluation_id: Option<String>,
    pub(crate) evaluation_arn: Option<String>,
    pub(crate) _request_id: Option<String>,
}

impl StartContactEvaluationOutputBuilder {
    /// The ID of the new evaluation, with 1 to 500 characters. It is always returned.
    pub fn evaluation_id(mut self, input: impl Into<String>) -> Self {
        self.evaluation_id = Some(input.into());
        self
    }
    /// Sets or clears [`evaluation_id`](Self::evaluation_id).
    #[inline]
    pub fn set_evaluation_id(mut self, input: Option<String>) -> Self {
        self.evaluation_id = input;
        self
    }
    /// The value of [`evaluation_id`](Self::evaluation_id) so far.
    #[inline]
    pub fn get_evaluation_id(&self) -> &Option<String> {
        &self.evaluation_id
    }
    /// The ARN of the new evaluation. It is always returned.
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
    /// Builds the
    /// [`StartContactEvaluationOutput`](crate::operation::start_contact_evaluation::StartContactEvaluationOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::start_contact_evaluation::StartContactEvaluationOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("evaluation_id", &self.evaluation_id);
        problems.required("evaluation_arn", &self.evaluation_arn);
        problems.finish("StartContactEvaluationOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
