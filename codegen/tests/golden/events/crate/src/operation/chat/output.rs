// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Chat` brings.
#[non_exhaustive]
#[derive(Debug)]
pub struct ChatOutput {
    /// The member `Session`.
    pub session: String,
    /// The member `Heard`.
    ///
    /// Its events come one by one, from `recv()`.
    pub heard: crate::primitives::event_stream::EventReceiver<
        crate::types::Heard,
        crate::types::error::HeardError,
    >,
    pub(crate) _request_id: Option<String>,
}

impl ChatOutput {
    /// A builder for [`ChatOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::chat::builders::ChatOutputBuilder {
        crate::operation::chat::builders::ChatOutputBuilder::default()
    }
    /// The member `Session`.
    #[inline]
    pub fn session(&self) -> &str {
        self.session.as_str()
    }
    /// The member `Heard`.
    ///
    /// Its events come one by one, from `recv()`.
    #[inline]
    pub fn heard(
        &self,
    ) -> &crate::primitives::event_stream::EventReceiver<
        crate::types::Heard,
        crate::types::error::HeardError,
    > {
        &self.heard
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for ChatOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for ChatOutput {
    const HAS_STREAM: bool = true;
    const HAS_EVENTS: bool = true;
    #[inline]
    fn set_events(&mut self, events: ::shapesmith_runtime::event_stream::Frames) {
        self.heard = crate::primitives::event_stream::EventReceiver::new(events);
    }
    #[inline]
    fn take_events(&mut self) -> ::shapesmith_runtime::event_stream::Frames {
        ::std::mem::take(&mut self.heard).into_frames()
    }
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`ChatOutput`](crate::operation::chat::ChatOutput).
#[non_exhaustive]
#[derive(Default, Debug)]
pub struct ChatOutputBuilder {
    pub(crate) session: Option<String>,
    pub(crate) heard: Option<
        crate::primitives::event_stream::EventReceiver<
            crate::types::Heard,
            crate::types::error::HeardError,
        >,
    >,
    pub(crate) _request_id: Option<String>,
}

impl ChatOutputBuilder {
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
    /// The member `Heard`.
    ///
    /// Its events come one by one, from `recv()`.
    #[inline]
    pub fn heard(
        mut self,
        input: crate::primitives::event_stream::EventReceiver<
            crate::types::Heard,
            crate::types::error::HeardError,
        >,
    ) -> Self {
        self.heard = Some(input);
        self
    }
    /// Sets or clears [`heard`](Self::heard).
    #[inline]
    pub fn set_heard(
        mut self,
        input: Option<
            crate::primitives::event_stream::EventReceiver<
                crate::types::Heard,
                crate::types::error::HeardError,
            >,
        >,
    ) -> Self {
        self.heard = input;
        self
    }
    /// The value of [`heard`](Self::heard) so far.
    #[inline]
    pub fn get_heard(
        &self,
    ) -> &Option<
        crate::primitives::event_stream::EventReceiver<
            crate::types::Heard,
            crate::types::error::HeardError,
        >,
    > {
        &self.heard
    }
    /// Builds the [`ChatOutput`](crate::operation::chat::ChatOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::chat::ChatOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("session", &self.session);
        problems.finish("ChatOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
