// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Upload` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct UploadOutput {
    /// The member `Data`.
    pub data: crate::primitives::Blob,
    /// The member `Kind`.
    pub kind: ::std::option::Option<::std::string::String>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl UploadOutput {
    /// A builder for [`UploadOutput`](Self).
    pub fn builder() -> crate::operation::upload::builders::UploadOutputBuilder {
        crate::operation::upload::builders::UploadOutputBuilder::default()
    }
    /// The member `Data`.
    pub fn data(&self) -> &crate::primitives::Blob {
        &self.data
    }
    /// The member `Kind`.
    pub fn kind(&self) -> ::std::option::Option<&str> {
        self.kind.as_deref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for UploadOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for UploadOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`UploadOutput`](crate::operation::upload::UploadOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct UploadOutputBuilder {
    pub(crate) data: ::std::option::Option<crate::primitives::Blob>,
    pub(crate) kind: ::std::option::Option<::std::string::String>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl UploadOutputBuilder {
    /// The member `Data`.
    pub fn data(mut self, input: crate::primitives::Blob) -> Self {
        self.data = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`data`](Self::data).
    pub fn set_data(
        mut self,
        input: ::std::option::Option<crate::primitives::Blob>,
    ) -> Self {
        self.data = input;
        self
    }
    /// The value of [`data`](Self::data) so far.
    pub fn get_data(&self) -> &::std::option::Option<crate::primitives::Blob> {
        &self.data
    }
    /// The member `Kind`.
    pub fn kind(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.kind = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`kind`](Self::kind).
    pub fn set_kind(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.kind = input;
        self
    }
    /// The value of [`kind`](Self::kind) so far.
    pub fn get_kind(&self) -> &::std::option::Option<::std::string::String> {
        &self.kind
    }
    /// Builds the [`UploadOutput`](crate::operation::upload::UploadOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::upload::UploadOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("data", &self.data);
        problems.finish("UploadOutput")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
