// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Nest` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct NestOutput {
    /// The member `Reply`.
    pub reply: Option<crate::types::ItemReply>,
    /// The member `Failure`.
    pub failure: Option<crate::types::error::SharedException>,
    pub(crate) _request_id: Option<String>,
}

impl NestOutput {
    /// A builder for [`NestOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::nest::builders::NestOutputBuilder {
        crate::operation::nest::builders::NestOutputBuilder::default()
    }
    /// The member `Reply`.
    #[inline]
    pub fn reply(&self) -> Option<&crate::types::ItemReply> {
        self.reply.as_ref()
    }
    /// The member `Failure`.
    #[inline]
    pub fn failure(&self) -> Option<&crate::types::error::SharedException> {
        self.failure.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for NestOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for NestOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`NestOutput`](crate::operation::nest::NestOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct NestOutputBuilder {
    pub(crate) reply: Option<crate::types::ItemReply>,
    pub(crate) failure: Option<crate::types::error::SharedException>,
    pub(crate) _request_id: Option<String>,
}

impl NestOutputBuilder {
    /// The member `Reply`.
    #[inline]
    pub fn reply(mut self, input: crate::types::ItemReply) -> Self {
        self.reply = Some(input);
        self
    }
    /// Sets or clears [`reply`](Self::reply).
    #[inline]
    pub fn set_reply(mut self, input: Option<crate::types::ItemReply>) -> Self {
        self.reply = input;
        self
    }
    /// The value of [`reply`](Self::reply) so far.
    #[inline]
    pub fn get_reply(&self) -> &Option<crate::types::ItemReply> {
        &self.reply
    }
    /// The member `Failure`.
    #[inline]
    pub fn failure(mut self, input: crate::types::error::SharedException) -> Self {
        self.failure = Some(input);
        self
    }
    /// Sets or clears [`failure`](Self::failure).
    #[inline]
    pub fn set_failure(
        mut self,
        input: Option<crate::types::error::SharedException>,
    ) -> Self {
        self.failure = input;
        self
    }
    /// The value of [`failure`](Self::failure) so far.
    #[inline]
    pub fn get_failure(&self) -> &Option<crate::types::error::SharedException> {
        &self.failure
    }
    /// Builds the [`NestOutput`](crate::operation::nest::NestOutput).
    #[inline]
    pub fn build(self) -> crate::operation::nest::NestOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
