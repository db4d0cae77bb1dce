// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Talk` brings.
#[non_exhaustive]
#[derive(Debug)]
pub struct TalkOutput {
    /// The member `Session`.
    pub session: Option<String>,
    /// The member `Answer`.
    ///
    /// Its events come one by one, from `recv()`.
    pub answer: crate::primitives::event_stream::EventReceiver<
        crate::types::Speech,
        crate::types::error::SpeechError,
    >,
    pub(crate) _request_id: Option<String>,
}

impl TalkOutput {
    /// A builder for [`TalkOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::talk::builders::TalkOutputBuilder {
        crate::operation::talk::builders::TalkOutputBuilder::default()
    }
    /// The member `Session`.
    #[inline]
    pub fn session(&self) -> Option<&str> {
        self.session.as_deref()
    }
    /// The member `Answer`.
    ///
    /// Its events come one by one, from `recv()`.
    #[inline]
    pub fn answer(
        &self,
    ) -> &crate::primitives::event_stream::EventReceiver<
        crate::types::Speech,
        crate::types::error::SpeechError,
    > {
        &self.answer
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for TalkOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for TalkOutput {
    const HAS_STREAM: bool = true;
    const HAS_EVENTS: bool = true;
    #[inline]
    fn set_events(&mut self, events: ::shapesmith_runtime::event_stream::Frames) {
        self.answer = crate::primitives::event_stream::EventReceiver::new(events);
    }
    #[inline]
    fn take_events(&mut self) -> ::shapesmith_runtime::event_stream::Frames {
        ::std::mem::take(&mut self.answer).into_frames()
    }
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`TalkOutput`](crate::operation::talk::TalkOutput).
#[non_exhaustive]
#[derive(Default, Debug)]
pub struct TalkOutputBuilder {
    pub(crate) session: Option<String>,
    pub(crate) answer: Option<
        crate::primitives::event_stream::EventReceiver<
            crate::types::Speech,
            crate::types::error::SpeechError,
        >,
    >,
    pub(crate) _request_id: Option<String>,
}

impl TalkOutputBuilder {
    /// The member `Session`.
    pub fn session(mut self, input: impl Into<String>) -> Self {
        self.session = Some(input.into());
        self
    }
    /// Sets or clears [`session`](Self::session).
    #[inline]
    pub fn set_session(mut self, input: Option<String>) -> Self {
        self.session = input;
        self
    }
    /// The value of [`session`](Self::session) so far.
    #[inline]
    pub fn get_session(&self) -> &Option<String> {
        &self.session
    }
    /// The member `Answer`.
    ///
    /// Its events come one by one, from `recv()`.
    #[inline]
    pub fn answer(
        mut self,
        input: crate::primitives::event_stream::EventReceiver<
            crate::types::Speech,
            crate::types::error::SpeechError,
        >,
    ) -> Self {
        self.answer = Some(input);
        self
    }
    /// Sets or clears [`answer`](Self::answer).
    #[inline]
    pub fn set_answer(
        mut self,
        input: Option<
            crate::primitives::event_stream::EventReceiver<
                crate::types::Speech,
                crate::types::error::SpeechError,
            >,
        >,
    ) -> Self {
        self.answer = input;
        self
    }
    /// The value of [`answer`](Self::answer) so far.
    #[inline]
    pub fn get_answer(
        &self,
    ) -> &Option<
        crate::primitives::event_stream::EventReceiver<
            crate::types::Speech,
            crate::types::error::SpeechError,
        >,
    > {
        &self.answer
    }
    /// Builds the [`TalkOutput`](crate::operation::talk::TalkOutput).
    #[inline]
    pub fn build(self) -> crate::operation::talk::TalkOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
