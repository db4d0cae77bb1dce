// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What can end the events of `Said`.
#[non_exhaustive]
#[derive(Debug)]
pub enum SaidError {
    /// Anything else; [`code`](crate::error::ProvideErrorMetadata::code) tells more.
    Unhandled(crate::error::Unhandled),
}

impl SaidError {
    /// Wraps any error as [`Unhandled`](Self::Unhandled).
    pub fn unhandled(error: impl Into<crate::error::BoxError>) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(error, None))
    }
    /// An [`Unhandled`](Self::Unhandled) error of which only metadata is known.
    #[inline]
    pub fn generic(metadata: crate::error::ErrorMetadata) -> Self {
        Self::Unhandled(metadata.into())
    }
    /// Code, message and request id of the error.
    #[inline]
    pub fn meta(&self) -> &crate::error::ErrorMetadata {
        self.inner().meta()
    }
    #[inline]
    fn inner(&self) -> &dyn ::shapesmith_runtime::error::ServiceError {
        match self {
            Self::Unhandled(error) => error,
        }
    }
}

impl ::std::fmt::Display for SaidError {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(self.inner(), f)
    }
}

impl ::std::error::Error for SaidError {
    #[inline]
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        ::shapesmith_runtime::error::source(self.inner())
    }
}

impl crate::error::ProvideErrorMetadata for SaidError {
    #[inline]
    fn meta(&self) -> &crate::error::ErrorMetadata {
        self.inner().meta()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for SaidError {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        ::shapesmith_runtime::aws_types::request_id::RequestId::request_id(self.meta())
    }
}

impl ::shapesmith_runtime::aws_smithy_types::retry::ProvideErrorKind for SaidError {
    #[inline]
    fn code(&self) -> Option<&str> {
        self.inner().code()
    }
    #[inline]
    fn retryable_error_kind(
        &self,
    ) -> Option<::shapesmith_runtime::aws_smithy_types::retry::ErrorKind> {
        None
    }
}

impl ::shapesmith_runtime::error::OperationError for SaidError {
    #[inline]
    fn read(
        _code: &str,
        _reader: &mut ::shapesmith_runtime::error::ErrorReader<'_>,
    ) -> Option<Self> {
        None
    }
}

impl ::shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError
for SaidError {
    #[inline]
    fn create_unhandled_error(
        source: crate::error::BoxError,
        metadata: Option<crate::error::ErrorMetadata>,
    ) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(source, metadata))
    }
}
