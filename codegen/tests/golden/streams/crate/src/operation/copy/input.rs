// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Copy` sends.
#[non_exhaustive]
#[derive(Default, Debug)]
pub struct CopyInput {
    /// The member `Name`.
    ///
    /// This member is required and must not be empty.
    pub name: Option<String>,
    /// The member `Kind`.
    pub kind: Option<String>,
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    pub body: Option<crate::primitives::ByteStream>,
}

impl CopyInput {
    /// A builder for [`CopyInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::copy::builders::CopyInputBuilder {
        crate::operation::copy::builders::CopyInputBuilder::default()
    }
    /// The member `Name`.
    ///
    /// This member is required and must not be empty.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The member `Kind`.
    #[inline]
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    #[inline]
    pub fn body(&self) -> Option<&crate::primitives::ByteStream> {
        self.body.as_ref()
    }
}

/// A builder for [`CopyInput`](crate::operation::copy::CopyInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Default, Debug)]
pub struct CopyRequestBuilder<C> {
    pub(crate) input: crate::operation::copy::CopyInput,
    #[cfg_attr(not(feature = "client"), allow(dead_code, reason = "it sends"))]
    pub(crate) client: C,
}

/// A builder for [`CopyInput`](crate::operation::copy::CopyInput) alone.
pub type CopyInputBuilder = CopyRequestBuilder<()>;

impl<C> CopyRequestBuilder<C> {
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
    /// The member `Kind`.
    pub fn kind(mut self, input: impl Into<String>) -> Self {
        self.input.kind = Some(input.into());
        self
    }
    /// Sets or clears [`kind`](Self::kind).
    pub fn set_kind(mut self, input: Option<String>) -> Self {
        self.input.kind = input;
        self
    }
    /// The value of [`kind`](Self::kind) so far.
    pub fn get_kind(&self) -> &Option<String> {
        &self.input.kind
    }
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    pub fn body(mut self, input: crate::primitives::ByteStream) -> Self {
        self.input.body = Some(input);
        self
    }
    /// Sets or clears [`body`](Self::body).
    pub fn set_body(mut self, input: Option<crate::primitives::ByteStream>) -> Self {
        self.input.body = input;
        self
    }
    /// The value of [`body`](Self::body) so far.
    pub fn get_body(&self) -> &Option<crate::primitives::ByteStream> {
        &self.input.body
    }
    /// Builds the [`CopyInput`](crate::operation::copy::CopyInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::copy::CopyInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for CopyInput {
    const HAS_STREAM: bool = true;
    #[inline]
    fn take_body(&mut self) -> crate::primitives::ByteStream {
        self.body.take().unwrap_or_default()
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
        problems.finish("CopyInput")
    }
}
