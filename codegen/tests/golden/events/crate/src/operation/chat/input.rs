// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Chat` sends.
#[non_exhaustive]
#[derive(Default, Debug)]
pub struct ChatInput {
    /// The member `Room`.
    ///
    /// This member is required.
    pub room: Option<String>,
    /// The member `Said`.
    ///
    /// It is made of any stream of events by `into()`.
    ///
    /// This member is required.
    pub said: Option<
        crate::primitives::event_stream::EventStreamSender<
            crate::types::Said,
            crate::types::error::SaidError,
        >,
    >,
}

impl ChatInput {
    /// A builder for [`ChatInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::chat::builders::ChatInputBuilder {
        crate::operation::chat::builders::ChatInputBuilder::default()
    }
    /// The member `Room`.
    ///
    /// This member is required.
    #[inline]
    pub fn room(&self) -> Option<&str> {
        self.room.as_deref()
    }
    /// The member `Said`.
    ///
    /// It is made of any stream of events by `into()`.
    ///
    /// This member is required.
    #[inline]
    pub fn said(
        &self,
    ) -> Option<
        &crate::primitives::event_stream::EventStreamSender<
            crate::types::Said,
            crate::types::error::SaidError,
        >,
    > {
        self.said.as_ref()
    }
}

/// A builder for [`ChatInput`](crate::operation::chat::ChatInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Default, Debug)]
pub struct ChatRequestBuilder<C> {
    pub(crate) input: crate::operation::chat::ChatInput,
    #[cfg_attr(not(feature = "client"), allow(dead_code, reason = "it sends"))]
    pub(crate) client: C,
}

/// A builder for [`ChatInput`](crate::operation::chat::ChatInput) alone.
pub type ChatInputBuilder = ChatRequestBuilder<()>;

impl<C> ChatRequestBuilder<C> {
    /// The member `Room`.
    ///
    /// This member is required.
    pub fn room(mut self, input: impl Into<String>) -> Self {
        self.input.room = Some(input.into());
        self
    }
    /// Sets or clears [`room`](Self::room).
    pub fn set_room(mut self, input: Option<String>) -> Self {
        self.input.room = input;
        self
    }
    /// The value of [`room`](Self::room) so far.
    pub fn get_room(&self) -> &Option<String> {
        &self.input.room
    }
    /// The member `Said`.
    ///
    /// It is made of any stream of events by `into()`.
    ///
    /// This member is required.
    pub fn said(
        mut self,
        input: crate::primitives::event_stream::EventStreamSender<
            crate::types::Said,
            crate::types::error::SaidError,
        >,
    ) -> Self {
        self.input.said = Some(input);
        self
    }
    /// Sets or clears [`said`](Self::said).
    pub fn set_said(
        mut self,
        input: Option<
            crate::primitives::event_stream::EventStreamSender<
                crate::types::Said,
                crate::types::error::SaidError,
            >,
        >,
    ) -> Self {
        self.input.said = input;
        self
    }
    /// The value of [`said`](Self::said) so far.
    pub fn get_said(
        &self,
    ) -> &Option<
        crate::primitives::event_stream::EventStreamSender<
            crate::types::Said,
            crate::types::error::SaidError,
        >,
    > {
        &self.input.said
    }
    /// Builds the [`ChatInput`](crate::operation::chat::ChatInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::chat::ChatInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for ChatInput {
    const HAS_STREAM: bool = true;
    const HAS_EVENTS: bool = true;
    #[inline]
    fn take_events(&mut self) -> Option<::shapesmith_runtime::event_stream::Outgoing> {
        Some(self.said.take().into())
    }
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("room", &self.room);
        problems.required("said", &self.said);
        problems.finish("ChatInput")
    }
}
