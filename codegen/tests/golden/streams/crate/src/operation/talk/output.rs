// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Talk` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct TalkOutput {
    /// The member `Session`.
    pub session: ::std::option::Option<::std::string::String>,
    /// The member `Answer`.
    pub answer: ::std::option::Option<
        crate::primitives::EventStream<crate::types::Speech>,
    >,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl TalkOutput {
    /// A builder for [`TalkOutput`](Self).
    pub fn builder() -> crate::operation::talk::builders::TalkOutputBuilder {
        crate::operation::talk::builders::TalkOutputBuilder::default()
    }
    /// The member `Session`.
    pub fn session(&self) -> ::std::option::Option<&str> {
        self.session.as_deref()
    }
    /// The member `Answer`.
    pub fn answer(
        &self,
    ) -> ::std::option::Option<&crate::primitives::EventStream<crate::types::Speech>> {
        self.answer.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for TalkOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for TalkOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`TalkOutput`](crate::operation::talk::TalkOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct TalkOutputBuilder {
    pub(crate) session: ::std::option::Option<::std::string::String>,
    pub(crate) answer: ::std::option::Option<
        crate::primitives::EventStream<crate::types::Speech>,
    >,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl TalkOutputBuilder {
    /// The member `Session`.
    pub fn session(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.session = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`session`](Self::session).
    pub fn set_session(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.session = input;
        self
    }
    /// The value of [`session`](Self::session) so far.
    pub fn get_session(&self) -> &::std::option::Option<::std::string::String> {
        &self.session
    }
    /// The member `Answer`.
    pub fn answer(
        mut self,
        input: crate::primitives::EventStream<crate::types::Speech>,
    ) -> Self {
        self.answer = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`answer`](Self::answer).
    pub fn set_answer(
        mut self,
        input: ::std::option::Option<
            crate::primitives::EventStream<crate::types::Speech>,
        >,
    ) -> Self {
        self.answer = input;
        self
    }
    /// The value of [`answer`](Self::answer) so far.
    pub fn get_answer(
        &self,
    ) -> &::std::option::Option<crate::primitives::EventStream<crate::types::Speech>> {
        &self.answer
    }
    /// Builds the [`TalkOutput`](crate::operation::talk::TalkOutput).
    pub fn build(self) -> crate::operation::talk::TalkOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
