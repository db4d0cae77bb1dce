// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `ClosedException`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ClosedException {
    /// The member `message`.
    pub message: Option<String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl ClosedException {
    /// A builder for [`ClosedException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::ClosedExceptionBuilder {
        crate::types::error::builders::ClosedExceptionBuilder::default()
    }
    /// The member `message`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

/// A builder for [`ClosedException`](crate::types::error::ClosedException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ClosedExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl ClosedExceptionBuilder {
    /// The member `message`.
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
    /// Builds the [`ClosedException`](crate::types::error::ClosedException).
    #[inline]
    pub fn build(self) -> crate::types::error::ClosedException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for ClosedException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "ClosedException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for ClosedException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for ClosedException {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for ClosedException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for ClosedException {
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
