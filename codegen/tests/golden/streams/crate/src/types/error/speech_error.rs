// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What can end the events of `Speech`.
#[non_exhaustive]
#[derive(Debug)]
pub enum SpeechError {
    /// The error `InterruptedException`.
    InterruptedException(crate::types::error::InterruptedException),
    /// Anything else; [`code`](crate::error::ProvideErrorMetadata::code) tells more.
    Unhandled(crate::error::Unhandled),
}

impl SpeechError {
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
    /// Whether this is [`InterruptedException`](Self::InterruptedException).
    #[inline]
    pub fn is_interrupted_exception(&self) -> bool {
        matches!(self, Self::InterruptedException(_))
    }
    #[inline]
    fn inner(&self) -> &dyn ::shapesmith_runtime::error::ServiceError {
        match self {
            Self::InterruptedException(error) => error,
            Self::Unhandled(error) => error,
        }
    }
}

impl ::std::fmt::Display for SpeechError {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(self.inner(), f)
    }
}

impl ::std::error::Error for SpeechError {
    #[inline]
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        ::shapesmith_runtime::error::source(self.inner())
    }
}

impl crate::error::ProvideErrorMetadata for SpeechError {
    #[inline]
    fn meta(&self) -> &crate::error::ErrorMetadata {
        self.inner().meta()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for SpeechError {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        ::shapesmith_runtime::aws_types::request_id::RequestId::request_id(self.meta())
    }
}

impl ::shapesmith_runtime::aws_smithy_types::retry::ProvideErrorKind for SpeechError {
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

impl ::shapesmith_runtime::error::OperationError for SpeechError {
    #[inline]
    fn read(
        code: &str,
        reader: &mut ::shapesmith_runtime::error::ErrorReader<'_>,
    ) -> Option<Self> {
        Some(
            match code {
                "InterruptedException" => Self::InterruptedException(reader.read()),
                _ => return None,
            },
        )
    }
}

impl ::shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError
for SpeechError {
    #[inline]
    fn create_unhandled_error(
        source: crate::error::BoxError,
        metadata: Option<crate::error::ErrorMetadata>,
    ) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(source, metadata))
    }
}
