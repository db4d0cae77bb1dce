// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Upload` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct UploadInput {
    /// The member `Kind`.
    pub kind: Option<String>,
    /// The member `Data`.
    pub data: Option<crate::primitives::Blob>,
}

impl UploadInput {
    /// A builder for [`UploadInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::upload::builders::UploadInputBuilder {
        crate::operation::upload::builders::UploadInputBuilder::default()
    }
    /// The member `Kind`.
    #[inline]
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
    /// The member `Data`.
    #[inline]
    pub fn data(&self) -> Option<&crate::primitives::Blob> {
        self.data.as_ref()
    }
}

/// A builder for [`UploadInput`](crate::operation::upload::UploadInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct UploadRequestBuilder<C> {
    pub(crate) input: crate::operation::upload::UploadInput,
    pub(crate) client: C,
}

/// A builder for [`UploadInput`](crate::operation::upload::UploadInput) alone.
pub type UploadInputBuilder = UploadRequestBuilder<()>;

impl<C> UploadRequestBuilder<C> {
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
    /// The member `Data`.
    pub fn data(mut self, input: crate::primitives::Blob) -> Self {
        self.input.data = Some(input);
        self
    }
    /// Sets or clears [`data`](Self::data).
    pub fn set_data(mut self, input: Option<crate::primitives::Blob>) -> Self {
        self.input.data = input;
        self
    }
    /// The value of [`data`](Self::data) so far.
    pub fn get_data(&self) -> &Option<crate::primitives::Blob> {
        &self.input.data
    }
    /// Builds the [`UploadInput`](crate::operation::upload::UploadInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::upload::UploadInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for UploadInput {}
