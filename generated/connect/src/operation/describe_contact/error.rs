// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What can go wrong in `DescribeContact`.
#[non_exhaustive]
#[derive(Debug)]
pub enum DescribeContactError {
    /// The service ran into a fault of its own while handling the request. It comes with HTTP
    /// status 500.
    InternalServiceException(crate::types::error::InternalServiceException),
    /// At least one parameter of the request has an unacceptable value. It comes with HTTP
    /// status 400.
    InvalidParameterException(crate::types::error::InvalidParameterException),
    /// The request as a whole is malformed or not acceptable. It comes with HTTP status 400.
    InvalidRequestException(crate::types::error::InvalidRequestException),
    /// A resource named in the request does not exist. It comes with HTTP status 404.
    ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
    /// Requests are arriving faster than is allowed. It comes with HTTP status 429; slow down and
    /// try again.
    ThrottlingException(crate::types::error::ThrottlingException),
    /// Anything else; [`code`](crate::error::ProvideErrorMetadata::code) tells more.
    Unhandled(crate::error::Unhandled),
}

impl DescribeContactError {
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
    /// Whether this is [`InternalServiceException`](Self::InternalServiceException).
    #[inline]
    pub fn is_internal_service_exception(&self) -> bool {
        matches!(self, Self::InternalServiceException(_))
    }
    /// Whether this is [`InvalidParameterException`](Self::InvalidParameterException).
    #[inline]
    pub fn is_invalid_parameter_exception(&self) -> bool {
        matches!(self, Self::InvalidParameterException(_))
    }
    /// Whether this is [`InvalidRequestException`](Self::InvalidRequestException).
    #[inline]
    pub fn is_invalid_request_exception(&self) -> bool {
        matches!(self, Self::InvalidRequestException(_))
    }
    /// Whether this is [`ResourceNotFoundException`](Self::ResourceNotFoundException).
    #[inline]
    pub fn is_resource_not_found_exception(&self) -> bool {
        matches!(self, Self::ResourceNotFoundException(_))
    }
    /// Whether this is [`ThrottlingException`](Self::ThrottlingException).
    #[inline]
    pub fn is_throttling_exception(&self) -> bool {
        matches!(self, Self::ThrottlingException(_))
    }
    #[inline]
    fn inner(&self) -> &dyn ::shapesmith_runtime::error::ServiceError {
        match self {
            Self::InternalServiceException(error) => error,
            Self::InvalidParameterException(error) => error,
            Self::InvalidRequestException(error) => error,
            Self::ResourceNotFoundException(error) => error,
            Self::ThrottlingException(error) => error,
            Self::Unhandled(error) => error,
        }
    }
}

impl ::std::fmt::Display for DescribeContactError {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(self.inner(), f)
    }
}

impl ::std::error::Error for DescribeContactError {
    #[inline]
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        ::shapesmith_runtime::error::source(self.inner())
    }
}

impl crate::error::ProvideErrorMetadata for DescribeContactError {
    #[inline]
    fn meta(&self) -> &crate::error::ErrorMetadata {
        self.inner().meta()
    }
}

impl crate::operation::RequestId for DescribeContactError {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        crate::operation::RequestId::request_id(self.meta())
    }
}

impl ::shapesmith_runtime::aws_smithy_types::retry::ProvideErrorKind
for DescribeContactError {
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

impl ::shapesmith_runtime::error::OperationError for DescribeContactError {
    #[inline]
    fn read(
        code: &str,
        reader: &mut ::shapesmith_runtime::error::ErrorReader<'_>,
    ) -> Option<Self> {
        Some(
            match code {
                "InternalServiceException" => {
                    Self::InternalServiceException(reader.read())
                }
                "InvalidParameterException" => {
                    Self::InvalidParameterException(reader.read())
                }
                "InvalidRequestException" => Self::InvalidRequestException(reader.read()),
                "ResourceNotFoundException" => {
                    Self::ResourceNotFoundException(reader.read())
                }
                "ThrottlingException" => Self::ThrottlingException(reader.read()),
                _ => return None,
            },
        )
    }
}

impl ::shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError
for DescribeContactError {
    #[inline]
    fn create_unhandled_error(
        source: crate::error::BoxError,
        metadata: Option<crate::error::ErrorMetadata>,
    ) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(source, metadata))
    }
}
