// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Replace` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ReplaceInput {
    /// The member `Inner`.
    ///
    /// This member is required.
    pub inner: Option<crate::types::Inner>,
    /// The member `Name`.
    pub name: Option<String>,
}

impl ReplaceInput {
    /// A builder for [`ReplaceInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::replace::builders::ReplaceInputBuilder {
        crate::operation::replace::builders::ReplaceInputBuilder::default()
    }
    /// The member `Inner`.
    ///
    /// This member is required.
    #[inline]
    pub fn inner(&self) -> Option<&crate::types::Inner> {
        self.inner.as_ref()
    }
    /// The member `Name`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

/// A builder for [`ReplaceInput`](crate::operation::replace::ReplaceInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ReplaceRequestBuilder<C> {
    pub(crate) input: crate::operation::replace::ReplaceInput,
    pub(crate) client: C,
}

/// A builder for [`ReplaceInput`](crate::operation::replace::ReplaceInput) alone.
pub type ReplaceInputBuilder = ReplaceRequestBuilder<()>;

impl<C> ReplaceRequestBuilder<C> {
    /// The member `Inner`.
    ///
    /// This member is required.
    pub fn inner(mut self, input: crate::types::Inner) -> Self {
        self.input.inner = Some(input);
        self
    }
    /// Sets or clears [`inner`](Self::inner).
    pub fn set_inner(mut self, input: Option<crate::types::Inner>) -> Self {
        self.input.inner = input;
        self
    }
    /// The value of [`inner`](Self::inner) so far.
    pub fn get_inner(&self) -> &Option<crate::types::Inner> {
        &self.input.inner
    }
    /// The member `Name`.
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
    /// Builds the [`ReplaceInput`](crate::operation::replace::ReplaceInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::replace::ReplaceInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for ReplaceInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("inner", &self.inner);
        problems.finish("ReplaceInput")
    }
}
