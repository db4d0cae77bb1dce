// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A limit on the resource was reached, such as the number of chats active at once. It comes
/// with HTTP status 429.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct LimitExceededException {
    /// Text that describes the limit.
    pub message: Option<String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl LimitExceededException {
    /// A builder for [`LimitExceededException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::LimitExceededExceptionBuilder {
        crate::types::error::builders::LimitExceededExceptionBuilder::default()
    }
    /// Text that describes the limit.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

/// A builder for [`LimitExceededException`](crate::types::error::LimitExceededException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct LimitExceededExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl LimitExceededExceptionBuilder {
    /// Text that describes the limit.
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
    /// Builds the [`LimitExceededException`](crate::types::error::LimitExceededException).
    #[inline]
    pub fn build(self) -> crate::types::error::LimitExceededException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for LimitExceededException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "LimitExceededException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for LimitExceededException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for LimitExceededException {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for LimitExceededException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for LimitExceededException {
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
