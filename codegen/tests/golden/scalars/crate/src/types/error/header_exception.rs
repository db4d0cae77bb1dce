// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `HeaderException`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct HeaderException {
    /// The member `Message`.
    pub message: ::std::option::Option<::std::string::String>,
    /// The member `RetryAfter`.
    pub retry_after: ::std::option::Option<i32>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl HeaderException {
    /// A builder for [`HeaderException`](Self).
    pub fn builder() -> crate::types::error::builders::HeaderExceptionBuilder {
        crate::types::error::builders::HeaderExceptionBuilder::default()
    }
    /// The member `Message`.
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.message.as_deref()
    }
    /// The member `RetryAfter`.
    pub fn retry_after(&self) -> ::std::option::Option<i32> {
        self.retry_after
    }
}

/// A builder for [`HeaderException`](crate::types::error::HeaderException).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct HeaderExceptionBuilder {
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) retry_after: ::std::option::Option<i32>,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl HeaderExceptionBuilder {
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
    /// The member `RetryAfter`.
    pub fn retry_after(mut self, input: i32) -> Self {
        self.retry_after = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`retry_after`](Self::retry_after).
    pub fn set_retry_after(mut self, input: ::std::option::Option<i32>) -> Self {
        self.retry_after = input;
        self
    }
    /// The value of [`retry_after`](Self::retry_after) so far.
    pub fn get_retry_after(&self) -> &::std::option::Option<i32> {
        &self.retry_after
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
    /// Builds the [`HeaderException`](crate::types::error::HeaderException).
    pub fn build(self) -> crate::types::error::HeaderException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for HeaderException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "HeaderException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for HeaderException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for HeaderException {
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for HeaderException {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for HeaderException {
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
