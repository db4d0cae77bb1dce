// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Ping` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PingInput {}

impl PingInput {
    /// A builder for [`PingInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::ping::builders::PingInputBuilder {
        crate::operation::ping::builders::PingInputBuilder::default()
    }
}

/// A builder for [`PingInput`](crate::operation::ping::PingInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PingRequestBuilder<C> {
    pub(crate) input: crate::operation::ping::PingInput,
    pub(crate) client: C,
}

/// A builder for [`PingInput`](crate::operation::ping::PingInput) alone.
pub type PingInputBuilder = PingRequestBuilder<()>;

impl<C> PingRequestBuilder<C> {
    /// Builds the [`PingInput`](crate::operation::ping::PingInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::ping::PingInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for PingInput {}
