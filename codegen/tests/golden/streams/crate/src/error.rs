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

/// All errors of Golden Streams, whatever operation they come from.
#[non_exhaustive]
#[derive(Debug)]
pub enum Error {
    /// The structure `BusyException`.
    BusyException(crate::types::error::BusyException),
    /// The structure `InterruptedException`.
    InterruptedException(crate::types::error::InterruptedException),
    /// Anything else; [`code`](ProvideErrorMetadata::code) tells more.
    Unhandled(Unhandled),
}

impl ::std::fmt::Display for Error {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::BusyException(error) => ::std::fmt::Display::fmt(error, f),
            Self::InterruptedException(error) => ::std::fmt::Display::fmt(error, f),
            Self::Unhandled(error) => ::std::fmt::Display::fmt(error, f),
        }
    }
}

impl ::std::error::Error for Error {
    #[inline]
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::BusyException(error) => ::std::error::Error::source(error),
            Self::InterruptedException(error) => ::std::error::Error::source(error),
            Self::Unhandled(error) => ::std::error::Error::source(error),
        }
    }
}

impl ProvideErrorMetadata for Error {
    #[inline]
    fn meta(&self) -> &ErrorMetadata {
        match self {
            Self::BusyException(error) => ProvideErrorMetadata::meta(error),
            Self::InterruptedException(error) => ProvideErrorMetadata::meta(error),
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
            Ok(error) => return Self::BusyException(error),
            Err(error) => error,
        };
        let error = match error.downcast() {
            Ok(error) => return Self::InterruptedException(error),
            Err(error) => error,
        };
        Self::Unhandled(error)
    }
}

impl From<crate::operation::copy::CopyError> for Error {
    #[inline]
    fn from(error: crate::operation::copy::CopyError) -> Self {
        match error {
            crate::operation::copy::CopyError::BusyException(error) => {
                Self::BusyException(error)
            }
            crate::operation::copy::CopyError::Unhandled(error) => Self::from(error),
        }
    }
}

impl From<crate::operation::talk::TalkError> for Error {
    #[inline]
    fn from(error: crate::operation::talk::TalkError) -> Self {
        match error {
            crate::operation::talk::TalkError::BusyException(error) => {
                Self::BusyException(error)
            }
            crate::operation::talk::TalkError::Unhandled(error) => Self::from(error),
        }
    }
}

impl From<crate::types::error::SpeechError> for Error {
    #[inline]
    fn from(error: crate::types::error::SpeechError) -> Self {
        match error {
            crate::types::error::SpeechError::InterruptedException(error) => {
                Self::InterruptedException(error)
            }
            crate::types::error::SpeechError::Unhandled(error) => Self::from(error),
        }
    }
}
