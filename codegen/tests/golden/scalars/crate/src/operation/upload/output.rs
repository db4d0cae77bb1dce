// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Upload` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct UploadOutput {
    /// The member `Data`.
    pub data: crate::primitives::Blob,
    /// The member `Kind`.
    pub kind: Option<String>,
    pub(crate) _request_id: Option<String>,
}

impl UploadOutput {
    /// A builder for [`UploadOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::upload::builders::UploadOutputBuilder {
        crate::operation::upload::builders::UploadOutputBuilder::default()
    }
    /// The member `Data`.
    #[inline]
    pub fn data(&self) -> &crate::primitives::Blob {
        &self.data
    }
    /// The member `Kind`.
    #[inline]
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for UploadOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for UploadOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`UploadOutput`](crate::operation::upload::UploadOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct UploadOutputBuilder {
    pub(crate) data: Option<crate::primitives::Blob>,
    pub(crate) kind: Option<String>,
    pub(crate) _request_id: Option<String>,
}

impl UploadOutputBuilder {
    /// The member `Data`.
    #[inline]
    pub fn data(mut self, input: crate::primitives::Blob) -> Self {
        self.data = Some(input);
        self
    }
    /// Sets or clears [`data`](Self::data).
    #[inline]
    pub fn set_data(mut self, input: Option<crate::primitives::Blob>) -> Self {
        self.data = input;
        self
    }
    /// The value of [`data`](Self::data) so far.
    #[inline]
    pub fn get_data(&self) -> &Option<crate::primitives::Blob> {
        &self.data
    }
    /// The member `Kind`.
    pub fn kind(mut self, input: impl Into<String>) -> Self {
        self.kind = Some(input.into());
        self
    }
    /// Sets or clears [`kind`](Self::kind).
    #[inline]
    pub fn set_kind(mut self, input: Option<String>) -> Self {
        self.kind = input;
        self
    }
    /// The value of [`kind`](Self::kind) so far.
    #[inline]
    pub fn get_kind(&self) -> &Option<String> {
        &self.kind
    }
    /// Builds the [`UploadOutput`](crate::operation::upload::UploadOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::upload::UploadOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("data", &self.data);
        problems.finish("UploadOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
