// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What can go wrong in `DescribeContact`.
#[non_exhaustive]
#[derive(::std::fmt::Debug)]
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
    pub fn unhandled(error: impl ::std::convert::Into<crate::error::BoxError>) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(error, ::std::option::Option::None))
    }
    /// An [`Unhandled`](Self::Unhandled) error of which only metadata is known.
    pub fn generic(metadata: crate::error::ErrorMetadata) -> Self {
        Self::Unhandled(metadata.into())
    }
    /// Code, message and request id of the error.
    pub fn meta(&self) -> &crate::error::ErrorMetadata {
        crate::error::ProvideErrorMetadata::meta(self)
    }
    /// Whether this is [`InternalServiceException`](Self::InternalServiceException).
    pub fn is_internal_service_exception(&self) -> bool {
        matches!(self, Self::InternalServiceException(_))
    }
    /// Whether this is [`InvalidParameterException`](Self::InvalidParameterException).
    pub fn is_invalid_parameter_exception(&self) -> bool {
        matches!(self, Self::InvalidParameterException(_))
    }
    /// Whether this is [`InvalidRequestException`](Self::InvalidRequestException).
    pub fn is_invalid_request_exception(&self) -> bool {
        matches!(self, Self::InvalidRequestException(_))
    }
    /// Whether this is [`ResourceNotFoundException`](Self::ResourceNotFoundException).
    pub fn is_resource_not_found_exception(&self) -> bool {
        matches!(self, Self::ResourceNotFoundException(_))
    }
    /// Whether this is [`ThrottlingException`](Self::ThrottlingException).
    pub fn is_throttling_exception(&self) -> bool {
        matches!(self, Self::ThrottlingException(_))
    }
}

impl ::std::fmt::Display for DescribeContactError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::InternalServiceException(error) => ::std::fmt::Display::fmt(error, f),
            Self::InvalidParameterException(error) => ::std::fmt::Display::fmt(error, f),
            Self::InvalidRequestException(error) => ::std::fmt::Display::fmt(error, f),
            Self::ResourceNotFoundException(error) => ::std::fmt::Display::fmt(error, f),
            Self::ThrottlingException(error) => ::std::fmt::Display::fmt(error, f),
            Self::Unhandled(error) => ::std::fmt::Display::fmt(error, f),
        }
    }
}

impl ::std::error::Error for DescribeContactError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::InternalServiceException(error) => ::std::option::Option::Some(error),
            Self::InvalidParameterException(error) => ::std::option::Option::Some(error),
            Self::InvalidRequestException(error) => ::std::option::Option::Some(error),
            Self::ResourceNotFoundException(error) => ::std::option::Option::Some(error),
            Self::ThrottlingException(error) => ::std::option::Option::Some(error),
            Self::Unhandled(error) => ::std::error::Error::source(error),
        }
    }
}

impl crate::error::ProvideErrorMetadata for DescribeContactError {
    fn meta(&self) -> &crate::error::ErrorMetadata {
        match self {
            Self::InternalServiceException(error) => {
                crate::error::ProvideErrorMetadata::meta(error)
            }
            Self::InvalidParameterException(error) => {
                crate::error::ProvideErrorMetadata::meta(error)
            }
            Self::InvalidRequestException(error) => {
                crate::error::ProvideErrorMetadata::meta(error)
            }
            Self::ResourceNotFoundException(error) => {
                crate::error::ProvideErrorMetadata::meta(error)
            }
            Self::ThrottlingException(error) => {
                crate::error::ProvideErrorMetadata::meta(error)
            }
            Self::Unhandled(error) => error.metadata(),
        }
    }
}

impl crate::operation::RequestId for DescribeContactError {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta().request_id()
    }
}

impl ::shapesmith_runtime::aws_smithy_types::retry::ProvideErrorKind
for DescribeContactError {
    fn code(&self) -> ::std::option::Option<&str> {
        crate::error::ProvideErrorMetadata::code(self)
    }
    fn retryable_error_kind(
        &self,
    ) -> ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::retry::ErrorKind,
    > {
        ::std::option::Option::None
    }
}

impl ::shapesmith_runtime::error::OperationError for DescribeContactError {
    fn read(
        code: &str,
        deserializer: &mut dyn ::shapesmith_runtime::serde::ShapeDeserializer,
        metadata: &crate::error::ErrorMetadata,
    ) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match code {
                "InternalServiceException" => {
                    Self::InternalServiceException(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                "InvalidParameterException" => {
                    Self::InvalidParameterException(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                "InvalidRequestException" => {
                    Self::InvalidRequestException(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                "ResourceNotFoundException" => {
                    Self::ResourceNotFoundException(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                "ThrottlingException" => {
                    Self::ThrottlingException(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                _ => return ::std::option::Option::None,
            },
        )
    }
}

impl ::shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError
for DescribeContactError {
    fn create_unhandled_error(
        source: crate::error::BoxError,
        metadata: ::std::option::Option<crate::error::ErrorMetadata>,
    ) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(source, metadata))
    }
}
