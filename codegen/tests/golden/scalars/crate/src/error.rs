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

/// All errors of Golden Scalars, whatever operation they come from.
#[non_exhaustive]
#[derive(Debug)]
pub enum Error {
    /// The structure `HeaderException`.
    HeaderException(crate::types::error::HeaderException),
    /// Anything else; [`code`](ProvideErrorMetadata::code) tells more.
    Unhandled(Unhandled),
}

impl ::std::fmt::Display for Error {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::HeaderException(error) => ::std::fmt::Display::fmt(error, f),
            Self::Unhandled(error) => ::std::fmt::Display::fmt(error, f),
        }
    }
}

impl ::std::error::Error for Error {
    #[inline]
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::HeaderException(error) => ::std::error::Error::source(error),
            Self::Unhandled(error) => ::std::error::Error::source(error),
        }
    }
}

impl ProvideErrorMetadata for Error {
    #[inline]
    fn meta(&self) -> &ErrorMetadata {
        match self {
            Self::HeaderException(error) => ProvideErrorMetadata::meta(error),
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
            Ok(error) => return Self::HeaderException(error),
            Err(error) => error,
        };
        Self::Unhandled(error)
    }
}

impl From<crate::operation::anonymous::AnonymousError> for Error {
    #[inline]
    fn from(error: crate::operation::anonymous::AnonymousError) -> Self {
        match error {
            crate::operation::anonymous::AnonymousError::Unhandled(error) => {
                Self::from(error)
            }
        }
    }
}

impl From<crate::operation::get::GetError> for Error {
    #[inline]
    fn from(error: crate::operation::get::GetError) -> Self {
        match error {
            crate::operation::get::GetError::HeaderException(error) => {
                Self::HeaderException(error)
            }
            crate::operation::get::GetError::Unhandled(error) => Self::from(error),
        }
    }
}

impl From<crate::operation::put::PutError> for Error {
    #[inline]
    fn from(error: crate::operation::put::PutError) -> Self {
        match error {
            crate::operation::put::PutError::Unhandled(error) => Self::from(error),
        }
    }
}

impl From<crate::operation::replace::ReplaceError> for Error {
    #[inline]
    fn from(error: crate::operation::replace::ReplaceError) -> Self {
        match error {
            crate::operation::replace::ReplaceError::Unhandled(error) => {
                Self::from(error)
            }
        }
    }
}

impl From<crate::operation::upload::UploadError> for Error {
    #[inline]
    fn from(error: crate::operation::upload::UploadError) -> Self {
        match error {
            crate::operation::upload::UploadError::Unhandled(error) => Self::from(error),
        }
    }
}
