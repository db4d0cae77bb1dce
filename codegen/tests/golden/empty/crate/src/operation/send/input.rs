// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Send` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct SendInput {}

impl SendInput {
    /// A builder for [`SendInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::send::builders::SendInputBuilder {
        crate::operation::send::builders::SendInputBuilder::default()
    }
}

/// A builder for [`SendInput`](crate::operation::send::SendInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct SendRequestBuilder<C> {
    pub(crate) input: crate::operation::send::SendInput,
    pub(crate) client: C,
}

/// A builder for [`SendInput`](crate::operation::send::SendInput) alone.
pub type SendInputBuilder = SendRequestBuilder<()>;

impl<C> SendRequestBuilder<C> {
    /// Builds the [`SendInput`](crate::operation::send::SendInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::send::SendInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for SendInput {}
