// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Anonymous` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AnonymousInput {}

impl AnonymousInput {
    /// A builder for [`AnonymousInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::anonymous::builders::AnonymousInputBuilder {
        crate::operation::anonymous::builders::AnonymousInputBuilder::default()
    }
}

/// A builder for [`AnonymousInput`](crate::operation::anonymous::AnonymousInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AnonymousRequestBuilder<C> {
    pub(crate) input: crate::operation::anonymous::AnonymousInput,
    pub(crate) client: C,
}

/// A builder for [`AnonymousInput`](crate::operation::anonymous::AnonymousInput) alone.
pub type AnonymousInputBuilder = AnonymousRequestBuilder<()>;

impl<C> AnonymousRequestBuilder<C> {
    /// Builds the [`AnonymousInput`](crate::operation::anonymous::AnonymousInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::anonymous::AnonymousInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for AnonymousInput {}
