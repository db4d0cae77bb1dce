// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Listen` brings.
#[non_exhaustive]
#[derive(Debug)]
pub struct ListenOutput {
    /// The member `Heard`.
    ///
    /// Its events come one by one, from `recv()`.
    pub heard: crate::primitives::event_stream::EventReceiver<
        crate::types::Heard,
        crate::types::error::HeardError,
    >,
    pub(crate) _request_id: Option<String>,
}

impl ListenOutput {
    /// A builder for [`ListenOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::listen::builders::ListenOutputBuilder {
        crate::operation::listen::builders::ListenOutputBuilder::default()
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

impl ::shapesmith_runtime::aws_types::request_id::RequestId for ListenOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for ListenOutput {
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

/// A builder for [`ListenOutput`](crate::operation::listen::ListenOutput).
#[non_exhaustive]
#[derive(Default, Debug)]
pub struct ListenOutputBuilder {
    pub(crate) heard: Option<
        crate::primitives::event_stream::EventReceiver<
            crate::types::Heard,
            crate::types::error::HeardError,
        >,
    >,
    pub(crate) _request_id: Option<String>,
}

impl ListenOutputBuilder {
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
    /// Builds the [`ListenOutput`](crate::operation::listen::ListenOutput).
    #[inline]
    pub fn build(self) -> crate::operation::listen::ListenOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
