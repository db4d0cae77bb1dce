// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Talk` sends.
#[non_exhaustive]
#[derive(Default, Debug)]
pub struct TalkInput {
    /// The member `Name`.
    ///
    /// This member is required and must not be empty.
    pub name: Option<String>,
    /// The member `Said`.
    ///
    /// It is made of any stream of events by `into()`.
    ///
    /// This member is required.
    pub said: Option<
        crate::primitives::event_stream::EventStreamSender<
            crate::types::Speech,
            crate::types::error::SpeechError,
        >,
    >,
}

impl TalkInput {
    /// A builder for [`TalkInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::talk::builders::TalkInputBuilder {
        crate::operation::talk::builders::TalkInputBuilder::default()
    }
    /// The member `Name`.
    ///
    /// This member is required and must not be empty.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
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
            crate::types::Speech,
            crate::types::error::SpeechError,
        >,
    > {
        self.said.as_ref()
    }
}

/// A builder for [`TalkInput`](crate::operation::talk::TalkInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Default, Debug)]
pub struct TalkRequestBuilder<C> {
    pub(crate) input: crate::operation::talk::TalkInput,
    #[cfg_attr(not(feature = "client"), allow(dead_code, reason = "it sends"))]
    pub(crate) client: C,
}

/// A builder for [`TalkInput`](crate::operation::talk::TalkInput) alone.
pub type TalkInputBuilder = TalkRequestBuilder<()>;

impl<C> TalkRequestBuilder<C> {
    /// The member `Name`.
    ///
    /// This member is required and must not be empty.
    pub fn name(mut self, input: impl Into<String>) -> Self {
        self.input.name = Some(input.into());
        self
    }
    /// Sets or clears [`name`](Self::name).
    pub fn set_name(mut self, input: Option<String>) -> Self {
        self.input.name = input;
        self
    }
    /// The value of [`name`](Self::name) so far.
    pub fn get_name(&self) -> &Option<String> {
        &self.input.name
    }
    /// The member `Said`.
    ///
    /// It is made of any stream of events by `into()`.
    ///
    /// This member is required.
    pub fn said(
        mut self,
        input: crate::primitives::event_stream::EventStreamSender<
            crate::types::Speech,
            crate::types::error::SpeechError,
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
                crate::types::Speech,
                crate::types::error::SpeechError,
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
            crate::types::Speech,
            crate::types::error::SpeechError,
        >,
    > {
        &self.input.said
    }
    /// Builds the [`TalkInput`](crate::operation::talk::TalkInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::talk::TalkInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for TalkInput {
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
        problems.label("name", self.name.as_deref());
        problems.required("said", &self.said);
        problems.finish("TalkInput")
    }
}
