// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The service ran into a fault of its own while handling the request. It comes with HTTP
/// status 500.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct InternalServiceException {
    /// Text that describes the fault.
    pub message: Option<String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl InternalServiceException {
    /// A builder for [`InternalServiceException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::InternalServiceExceptionBuilder {
        crate::types::error::builders::InternalServiceExceptionBuilder::default()
    }
    /// Text that describes the fault.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

/// A builder for [`InternalServiceException`](crate::types::error::InternalServiceException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct InternalServiceExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl InternalServiceExceptionBuilder {
    /// Text that describes the fault.
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
    /// Builds the [`InternalServiceException`](crate::types::error::InternalServiceException).
    #[inline]
    pub fn build(self) -> crate::types::error::InternalServiceException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for InternalServiceException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "InternalServiceException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for InternalServiceException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for InternalServiceException {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId
for InternalServiceException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for InternalServiceException {
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
