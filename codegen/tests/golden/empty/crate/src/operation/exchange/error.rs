// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What can go wrong in `Exchange`.
#[non_exhaustive]
#[derive(Debug)]
pub enum ExchangeError {
    /// The error `BareException`.
    BareException(crate::types::error::BareException),
    /// The error `MessageException`.
    MessageException(crate::types::error::MessageException),
    /// The error `RequiredMessageException`.
    RequiredMessageException(crate::types::error::RequiredMessageException),
    /// Anything else; [`code`](crate::error::ProvideErrorMetadata::code) tells more.
    Unhandled(crate::error::Unhandled),
}

impl ExchangeError {
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
    /// Whether this is [`BareException`](Self::BareException).
    #[inline]
    pub fn is_bare_exception(&self) -> bool {
        matches!(self, Self::BareException(_))
    }
    /// Whether this is [`MessageException`](Self::MessageException).
    #[inline]
    pub fn is_message_exception(&self) -> bool {
        matches!(self, Self::MessageException(_))
    }
    /// Whether this is [`RequiredMessageException`](Self::RequiredMessageException).
    #[inline]
    pub fn is_required_message_exception(&self) -> bool {
        matches!(self, Self::RequiredMessageException(_))
    }
    #[inline]
    fn inner(&self) -> &dyn ::shapesmith_runtime::error::ServiceError {
        match self {
            Self::BareException(error) => error,
            Self::MessageException(error) => error,
            Self::RequiredMessageException(error) => error,
            Self::Unhandled(error) => error,
        }
    }
}

impl ::std::fmt::Display for ExchangeError {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(self.inner(), f)
    }
}

impl ::std::error::Error for ExchangeError {
    #[inline]
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        ::shapesmith_runtime::error::source(self.inner())
    }
}

impl crate::error::ProvideErrorMetadata for ExchangeError {
    #[inline]
    fn meta(&self) -> &crate::error::ErrorMetadata {
        self.inner().meta()
    }
}

impl crate::operation::RequestId for ExchangeError {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        crate::operation::RequestId::request_id(self.meta())
    }
}

impl ::shapesmith_runtime::aws_smithy_types::retry::ProvideErrorKind for ExchangeError {
    #[inline]
    fn code(&self) -> Option<&str> {
        self.inner().code()
    }
    #[inline]
    fn retryable_error_kind(
        &self,
    ) -> Option<::shapesmith_runtime::aws_smithy_types::retry::ErrorKind> {
        match self {
            Self::RequiredMessageException(_) => {
                Some(
                    ::shapesmith_runtime::aws_smithy_types::retry::ErrorKind::ThrottlingError,
                )
            }
            _ => None,
        }
    }
}

impl ::shapesmith_runtime::error::OperationError for ExchangeError {
    #[inline]
    fn read(
        code: &str,
        reader: &mut ::shapesmith_runtime::error::ErrorReader<'_>,
    ) -> Option<Self> {
        Some(
            match code {
                "BareException" => Self::BareException(reader.read()),
                "MessageException" => Self::MessageException(reader.read()),
                "RequiredMessageException" => {
                    Self::RequiredMessageException(reader.read())
                }
                _ => return None,
            },
        )
    }
}

impl ::shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError
for ExchangeError {
    #[inline]
    fn create_unhandled_error(
        source: crate::error::BoxError,
        metadata: Option<crate::error::ErrorMetadata>,
    ) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(source, metadata))
    }
}
