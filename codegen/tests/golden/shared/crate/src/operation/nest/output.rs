// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Nest` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct NestOutput {
    /// The member `Reply`.
    pub reply: ::std::option::Option<crate::types::ItemReply>,
    /// The member `Failure`.
    pub failure: ::std::option::Option<crate::types::error::SharedException>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl NestOutput {
    /// A builder for [`NestOutput`](Self).
    pub fn builder() -> crate::operation::nest::builders::NestOutputBuilder {
        crate::operation::nest::builders::NestOutputBuilder::default()
    }
    /// The member `Reply`.
    pub fn reply(&self) -> ::std::option::Option<&crate::types::ItemReply> {
        self.reply.as_ref()
    }
    /// The member `Failure`.
    pub fn failure(
        &self,
    ) -> ::std::option::Option<&crate::types::error::SharedException> {
        self.failure.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for NestOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for NestOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`NestOutput`](crate::operation::nest::NestOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct NestOutputBuilder {
    pub(crate) reply: ::std::option::Option<crate::types::ItemReply>,
    pub(crate) failure: ::std::option::Option<crate::types::error::SharedException>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl NestOutputBuilder {
    /// The member `Reply`.
    pub fn reply(mut self, input: crate::types::ItemReply) -> Self {
        self.reply = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`reply`](Self::reply).
    pub fn set_reply(
        mut self,
        input: ::std::option::Option<crate::types::ItemReply>,
    ) -> Self {
        self.reply = input;
        self
    }
    /// The value of [`reply`](Self::reply) so far.
    pub fn get_reply(&self) -> &::std::option::Option<crate::types::ItemReply> {
        &self.reply
    }
    /// The member `Failure`.
    pub fn failure(mut self, input: crate::types::error::SharedException) -> Self {
        self.failure = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`failure`](Self::failure).
    pub fn set_failure(
        mut self,
        input: ::std::option::Option<crate::types::error::SharedException>,
    ) -> Self {
        self.failure = input;
        self
    }
    /// The value of [`failure`](Self::failure) so far.
    pub fn get_failure(
        &self,
    ) -> &::std::option::Option<crate::types::error::SharedException> {
        &self.failure
    }
    /// Builds the [`NestOutput`](crate::operation::nest::NestOutput).
    pub fn build(self) -> crate::operation::nest::NestOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
