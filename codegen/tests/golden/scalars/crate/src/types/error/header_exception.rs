// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `HeaderException`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct HeaderException {
    /// The member `Message`.
    pub message: Option<String>,
    /// The member `RetryAfter`.
    pub retry_after: Option<i32>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl HeaderException {
    /// A builder for [`HeaderException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::HeaderExceptionBuilder {
        crate::types::error::builders::HeaderExceptionBuilder::default()
    }
    /// The member `Message`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// The member `RetryAfter`.
    #[inline]
    pub fn retry_after(&self) -> Option<i32> {
        self.retry_after
    }
}

/// A builder for [`HeaderException`](crate::types::error::HeaderException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct HeaderExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) retry_after: Option<i32>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl HeaderExceptionBuilder {
    /// The member `Message`.
    pub fn message(mut self, input: impl Into<String>) -> Self {
        self.message = Some(input.into());
        self
    }
    /// Sets or clears [`message`](Self::message).
    #[inline]
    pub fn set_message(mut self, input: Option<String>) -> Self {
        self.message = input;
        self
    }
    /// The value of [`message`](Self::message) so far.
    #[inline]
    pub fn get_message(&self) -> &Option<String> {
        &self.message
    }
    /// The member `RetryAfter`.
    #[inline]
    pub fn retry_after(mut self, input: i32) -> Self {
        self.retry_after = Some(input);
        self
    }
    /// Sets or clears [`retry_after`](Self::retry_after).
    #[inline]
    pub fn set_retry_after(mut self, input: Option<i32>) -> Self {
        self.retry_after = input;
        self
    }
    /// The value of [`retry_after`](Self::retry_after) so far.
    #[inline]
    pub fn get_retry_after(&self) -> &Option<i32> {
        &self.retry_after
    }
    /// Sets the metadata of the error: code, message, request id.
    #[inline]
    pub fn meta(
        mut self,
        meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.meta = Some(meta);
        self
    }
    /// Sets or clears the metadata of the error.
    #[inline]
    pub fn set_meta(
        &mut self,
        meta: Option<::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata>,
    ) -> &mut Self {
        self.meta = meta;
        self
    }
    /// Builds the [`HeaderException`](crate::types::error::HeaderException).
    #[inline]
    pub fn build(self) -> crate::types::error::HeaderException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for HeaderException {
    #[inline]
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
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for HeaderException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for HeaderException {
    #[inline]
    fn with_metadata(
        mut self,
        metadata: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.message = self.message.or_else(|| metadata.message().map(Into::into));
        self.meta = metadata;
        self
    }
}
