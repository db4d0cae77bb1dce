// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What can go wrong in `Result2`.
#[non_exhaustive]
#[derive(Debug)]
pub enum Result2Error {
    /// The error `Fault`.
    Fault(crate::types::error::Fault),
    /// Anything else; [`code`](crate::error::ProvideErrorMetadata::code) tells more.
    Unhandled(crate::error::Unhandled),
}

impl Result2Error {
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
    /// Whether this is [`Fault`](Self::Fault).
    #[inline]
    pub fn is_fault(&self) -> bool {
        matches!(self, Self::Fault(_))
    }
    #[inline]
    fn inner(&self) -> &dyn ::shapesmith_runtime::error::ServiceError {
        match self {
            Self::Fault(error) => error,
            Self::Unhandled(error) => error,
        }
    }
}

impl ::std::fmt::Display for Result2Error {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(self.inner(), f)
    }
}

impl ::std::error::Error for Result2Error {
    #[inline]
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        ::shapesmith_runtime::error::source(self.inner())
    }
}

impl crate::error::ProvideErrorMetadata for Result2Error {
    #[inline]
    fn meta(&self) -> &crate::error::ErrorMetadata {
        self.inner().meta()
    }
}

impl crate::operation::RequestId for Result2Error {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        crate::operation::RequestId::request_id(self.meta())
    }
}

impl ::shapesmith_runtime::aws_smithy_types::retry::ProvideErrorKind for Result2Error {
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

impl ::shapesmith_runtime::error::OperationError for Result2Error {
    #[inline]
    fn read(
        code: &str,
        reader: &mut ::shapesmith_runtime::error::ErrorReader<'_>,
    ) -> Option<Self> {
        Some(
            match code {
                "Fault" => Self::Fault(reader.read()),
                _ => return None,
            },
        )
    }
}

impl ::shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError
for Result2Error {
    #[inline]
    fn create_unhandled_error(
        source: crate::error::BoxError,
        metadata: Option<crate::error::ErrorMetadata>,
    ) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(source, metadata))
    }
}
