// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors, and what callers need to look at them.

pub use ::shapesmith_runtime::aws_smithy_runtime_api::box_error::BoxError;
pub use ::shapesmith_runtime::aws_smithy_runtime_api::client::result::ConnectorError;
pub use ::shapesmith_runtime::aws_smithy_types::error::display::DisplayErrorContext;
pub use ::shapesmith_runtime::aws_smithy_types::error::metadata::ErrorMetadata;
pub use ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata;
pub use ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError;
pub use ::shapesmith_runtime::enumeration::UnknownVariantError;
pub use ::shapesmith_runtime::error::Unhandled;

/// What comes back when an operation does not succeed.
pub type SdkError<
    E,
    R = ::shapesmith_runtime::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
> = ::shapesmith_runtime::aws_smithy_runtime_api::client::result::SdkError<E, R>;

/// All errors of Amazon Connect Service, whatever operation they come from.
#[non_exhaustive]
#[derive(Debug)]
pub enum Error {
    /// The service ran into a fault of its own while handling the request. It comes with HTTP
    /// status 500.
    InternalServiceException(crate::types::error::InternalServiceException),
    /// At least one parameter of the request has an unacceptable value. It comes with HTTP
    /// status 400.
    InvalidParameterException(crate::types::error::InvalidParameterException),
    /// The request as a whole is malformed or not acceptable. It comes with HTTP status 400.
    InvalidRequestException(crate::types::error::InvalidRequestException),
    /// A limit on the resource was reached, such as the number of chats active at once. It comes
    /// with HTTP status 429.
    LimitExceededException(crate::types::error::LimitExceededException),
    /// The request collides with an existing resource, for example one of the same name. It comes
    /// with HTTP status 409.
    ResourceConflictException(crate::types::error::ResourceConflictException),
    /// A resource named in the request does not exist. It comes with HTTP status 404.
    ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
    /// The request would go beyond a quota of the service. It comes with HTTP status 402.
    ServiceQuotaExceededException(crate::types::error::ServiceQuotaExceededException),
    /// Requests are arriving faster than is allowed. It comes with HTTP status 429; slow down and
    /// try again.
    ThrottlingException(crate::types::error::ThrottlingException),
    /// Anything else; [`code`](ProvideErrorMetadata::code) tells more.
    Unhandled(Unhandled),
}

impl ::std::fmt::Display for Error {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::InternalServiceException(error) => ::std::fmt::Display::fmt(error, f),
            Self::InvalidParameterException(error) => ::std::fmt::Display::fmt(error, f),
            Self::InvalidRequestException(error) => ::std::fmt::Display::fmt(error, f),
            Self::LimitExceededException(error) => ::std::fmt::Display::fmt(error, f),
            Self::ResourceConflictException(error) => ::std::fmt::Display::fmt(error, f),
            Self::ResourceNotFoundException(error) => ::std::fmt::Display::fmt(error, f),
            Self::ServiceQuotaExceededException(error) => {
                ::std::fmt::Display::fmt(error, f)
            }
            Self::ThrottlingException(error) => ::std::fmt::Display::fmt(error, f),
            Self::Unhandled(error) => ::std::fmt::Display::fmt(error, f),
        }
    }
}

impl ::std::error::Error for Error {
    #[inline]
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::InternalServiceException(error) => ::std::error::Error::source(error),
            Self::InvalidParameterException(error) => ::std::error::Error::source(error),
            Self::InvalidRequestException(error) => ::std::error::Error::source(error),
            Self::LimitExceededException(error) => ::std::error::Error::source(error),
            Self::ResourceConflictException(error) => ::std::error::Error::source(error),
            Self::ResourceNotFoundException(error) => ::std::error::Error::source(error),
            Self::ServiceQuotaExceededException(error) => {
                ::std::error::Error::source(error)
            }
            Self::ThrottlingException(error) => ::std::error::Error::source(error),
            Self::Unhandled(error) => ::std::error::Error::source(error),
        }
    }
}

impl ProvideErrorMetadata for Error {
    #[inline]
    fn meta(&self) -> &ErrorMetadata {
        match self {
            Self::InternalServiceException(error) => ProvideErrorMetadata::meta(error),
            Self::InvalidParameterException(error) => ProvideErrorMetadata::meta(error),
            Self::InvalidRequestException(error) => ProvideErrorMetadata::meta(error),
            Self::LimitExceededException(error) => ProvideErrorMetadata::meta(error),
            Self::ResourceConflictException(error) => ProvideErrorMetadata::meta(error),
            Self::ResourceNotFoundException(error) => ProvideErrorMetadata::meta(error),
            Self::ServiceQuotaExceededException(error) => {
                ProvideErrorMetadata::meta(error)
            }
            Self::ThrottlingException(error) => ProvideErrorMetadata::meta(error),
            Self::Unhandled(error) => error.metadata(),
        }
    }
}

impl crate::operation::RequestId for Error {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta().request_id()
    }
}

impl From<BuildError> for Error {
    #[inline]
    fn from(error: BuildError) -> Self {
        Self::Unhandled(Unhandled::new(error, None))
    }
}

impl<E, R> From<SdkError<E, R>> for Error
where
    Self: From<E>,
    E: ::std::error::Error + ProvideErrorMetadata + Send + Sync + 'static,
    R: Send + Sync + ::std::fmt::Debug + 'static,
{
    fn from(error: SdkError<E, R>) -> Self {
        match error {
            SdkError::ServiceError(context) => Self::from(context.into_err()),
            error => {
                let metadata = ProvideErrorMetadata::meta(&error).clone();
                Self::Unhandled(Unhandled::new(error, Some(metadata)))
            }
        }
    }
}

impl From<Unhandled> for Error {
    #[inline]
    fn from(error: Unhandled) -> Self {
        let error = match error.downcast() {
            Ok(error) => return Self::InternalServiceException(error),
            Err(error) => error,
        };
        let error = match error.downcast() {
            Ok(error) => return Self::InvalidParameterException(error),
            Err(error) => error,
        };
        let error = match error.downcast() {
            Ok(error) => return Self::InvalidRequestException(error),
            Err(error) => error,
        };
        let error = match error.downcast() {
            Ok(error) => return Self::LimitExceededException(error),
            Err(error) => error,
        };
        let error = match error.downcast() {
            Ok(error) => return Self::ResourceConflictException(error),
            Err(error) => error,
        };
        let error = match error.downcast() {
            Ok(error) => return Self::ResourceNotFoundException(error),
            Err(error) => error,
        };
        let error = match error.downcast() {
            Ok(error) => return Self::ServiceQuotaExceededException(error),
            Err(error) => error,
        };
        let error = match error.downcast() {
            Ok(error) => return Self::ThrottlingException(error),
            Err(error) => error,
        };
        Self::Unhandled(error)
    }
}

impl From<crate::operation::describe_contact::DescribeContactError> for Error {
    #[inline]
    fn from(error: crate::operation::describe_contact::DescribeContactError) -> Self {
        match error {
            crate::operation::describe_contact::DescribeContactError::InternalServiceException(
                error,
            ) => Self::InternalServiceException(error),
            crate::operation::describe_contact::DescribeContactError::InvalidParameterException(
                error,
            ) => Self::InvalidParameterException(error),
            crate::operation::describe_contact::DescribeContactError::InvalidRequestException(
                error,
            ) => Self::InvalidRequestException(error),
            crate::operation::describe_contact::DescribeContactError::ResourceNotFoundException(
                error,
            ) => Self::ResourceNotFoundException(error),
            crate::operation::describe_contact::DescribeContactError::ThrottlingException(
                error,
            ) => Self::ThrottlingException(error),
            crate::operation::describe_contact::DescribeContactError::Unhandled(
                error,
            ) => Self::from(error),
        }
    }
}

impl From<crate::operation::start_chat_contact::StartChatContactError> for Error {
    #[inline]
    fn from(error: crate::operation::start_chat_contact::StartChatContactError) -> Self {
        match error {
            crate::operation::start_chat_contact::StartChatContactError::InternalServiceException(
                error,
            ) => Self::InternalServiceException(error),
            crate::operation::start_chat_contact::StartChatContactError::InvalidParameterException(
                error,
            ) => Self::InvalidParameterException(error),
            crate::operation::start_chat_contact::StartChatContactError::InvalidRequestException(
                error,
            ) => Self::InvalidRequestException(error),
            crate::operation::start_chat_contact::StartChatContactError::LimitExceededException(
                error,
            ) => Self::LimitExceededException(error),
            crate::operation::start_chat_contact::StartChatContactError::ResourceNotFoundException(
                error,
            ) => Self::ResourceNotFoundException(error),
            crate::operation::start_chat_contact::StartChatContactError::Unhandled(
                error,
            ) => Self::from(error),
        }
    }
}

impl From<crate::operation::start_contact_evaluation::StartContactEvaluationError>
for Error {
    #[inline]
    fn from(
        error: crate::operation::start_contact_evaluation::StartContactEvaluationError,
    ) -> Self {
        match error {
            crate::operation::start_contact_evaluation::StartContactEvaluationError::InternalServiceException(
                error,
            ) => Self::InternalServiceException(error),
            crate::operation::start_contact_evaluation::StartContactEvaluationError::InvalidParameterException(
                error,
            ) => Self::InvalidParameterException(error),
            crate::operation::start_contact_evaluation::StartContactEvaluationError::ResourceConflictException(
                error,
            ) => Self::ResourceConflictException(error),
            crate::operation::start_contact_evaluation::StartContactEvaluationError::ResourceNotFoundException(
                error,
            ) => Self::ResourceNotFoundException(error),
            crate::operation::start_contact_evaluation::StartContactEvaluationError::ServiceQuotaExceededException(
                error,
            ) => Self::ServiceQuotaExceededException(error),
            crate::operation::start_contact_evaluation::StartContactEvaluationError::ThrottlingException(
                error,
            ) => Self::ThrottlingException(error),
            crate::operation::start_contact_evaluation::StartContactEvaluationError::Unhandled(
                error,
            ) => Self::from(error),
        }
    }
}
