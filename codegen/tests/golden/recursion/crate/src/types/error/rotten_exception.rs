// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RottenException`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RottenException {
    /// The member `Message`.
    pub message: ::std::option::Option<::std::string::String>,
    /// The member `Cause`.
    pub cause: ::std::option::Option<crate::types::RottenCause>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl RottenException {
    /// A builder for [`RottenException`](Self).
    pub fn builder() -> crate::types::error::builders::RottenExceptionBuilder {
        crate::types::error::builders::RottenExceptionBuilder::default()
    }
    /// The member `Message`.
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.message.as_deref()
    }
    /// The member `Cause`.
    pub fn cause(&self) -> ::std::option::Option<&crate::types::RottenCause> {
        self.cause.as_ref()
    }
}

/// A builder for [`RottenException`](crate::types::error::RottenException).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct RottenExceptionBuilder {
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) cause: ::std::option::Option<crate::types::RottenCause>,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl RottenExceptionBuilder {
    /// The member `Message`.
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
    /// The member `Cause`.
    pub fn cause(mut self, input: crate::types::RottenCause) -> Self {
        self.cause = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`cause`](Self::cause).
    pub fn set_cause(
        mut self,
        input: ::std::option::Option<crate::types::RottenCause>,
    ) -> Self {
        self.cause = input;
        self
    }
    /// The value of [`cause`](Self::cause) so far.
    pub fn get_cause(&self) -> &::std::option::Option<crate::types::RottenCause> {
        &self.cause
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
    /// Builds the [`RottenException`](crate::types::error::RottenException).
    pub fn build(self) -> crate::types::error::RottenException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for RottenException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "RottenException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for RottenException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for RottenException {
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for RottenException {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for RottenException {
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
