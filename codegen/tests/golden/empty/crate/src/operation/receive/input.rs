// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Receive` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ReceiveInput {}

impl ReceiveInput {
    /// A builder for [`ReceiveInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::receive::builders::ReceiveInputBuilder {
        crate::operation::receive::builders::ReceiveInputBuilder::default()
    }
}

/// A builder for [`ReceiveInput`](crate::operation::receive::ReceiveInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ReceiveRequestBuilder<C> {
    pub(crate) input: crate::operation::receive::ReceiveInput,
    pub(crate) client: C,
}

/// A builder for [`ReceiveInput`](crate::operation::receive::ReceiveInput) alone.
pub type ReceiveInputBuilder = ReceiveRequestBuilder<()>;

impl<C> ReceiveRequestBuilder<C> {
    /// Builds the [`ReceiveInput`](crate::operation::receive::ReceiveInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::receive::ReceiveInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for ReceiveInput {}
