// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A resource named in the request does not exist. It comes with HTTP status 404.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ResourceNotFoundException {
    /// Text that says which resource is missing.
    pub message: ::std::option::Option<::std::string::String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl ResourceNotFoundException {
    /// A builder for [`ResourceNotFoundException`](Self).
    pub fn builder() -> crate::types::error::builders::ResourceNotFoundExceptionBuilder {
        crate::types::error::builders::ResourceNotFoundExceptionBuilder::default()
    }
    /// Text that says which resource is missing.
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.message.as_deref()
    }
}

/// A builder for [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct ResourceNotFoundExceptionBuilder {
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl ResourceNotFoundExceptionBuilder {
    /// Text that says which resource is missing.
    pub fn message(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.message = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`message`](Self::message).
    pub fn set_message(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.message = input;
        self
    }
    /// The value of [`message`](Self::message) so far.
    pub fn get_message(&self) -> &::std::option::Option<::std::string::String> {
        &self.message
    }
    /// Sets the metadata of the error: code, message, request id.
    pub fn meta(
        mut self,
        meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.meta = ::std::option::Option::Some(meta);
        self
    }
    /// Sets or clears the metadata of the error.
    pub fn set_meta(
        &mut self,
        meta: ::std::option::Option<
            ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
        >,
    ) -> &mut Self {
        self.meta = meta;
        self
    }
    /// Builds the [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException).
    pub fn build(self) -> crate::types::error::ResourceNotFoundException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for ResourceNotFoundException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "ResourceNotFoundException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for ResourceNotFoundException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for ResourceNotFoundException {
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId
for ResourceNotFoundException {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for ResourceNotFoundException {
    fn with_metadata(
        mut self,
        metadata: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.message = self
            .message
            .or_else(|| metadata.message().map(::std::convert::Into::into));
        self.meta = metadata;
        self
    }
}
