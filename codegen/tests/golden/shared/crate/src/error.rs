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

/// All errors of Golden Shared, whatever operation they come from.
#[non_exhaustive]
#[derive(Debug)]
pub enum Error {
    /// The structure `PutItemError`.
    PutItemError(crate::types::error::PutItemError),
    /// The structure `SharedException`.
    SharedException(crate::types::error::SharedException),
    /// Anything else; [`code`](ProvideErrorMetadata::code) tells more.
    Unhandled(Unhandled),
}

impl ::std::fmt::Display for Error {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::PutItemError(error) => ::std::fmt::Display::fmt(error, f),
            Self::SharedException(error) => ::std::fmt::Display::fmt(error, f),
            Self::Unhandled(error) => ::std::fmt::Display::fmt(error, f),
        }
    }
}

impl ::std::error::Error for Error {
    #[inline]
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::PutItemError(error) => ::std::error::Error::source(error),
            Self::SharedException(error) => ::std::error::Error::source(error),
            Self::Unhandled(error) => ::std::error::Error::source(error),
        }
    }
}

impl ProvideErrorMetadata for Error {
    #[inline]
    fn meta(&self) -> &ErrorMetadata {
        match self {
            Self::PutItemError(error) => ProvideErrorMetadata::meta(error),
            Self::SharedException(error) => ProvideErrorMetadata::meta(error),
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
            Ok(error) => return Self::PutItemError(error),
            Err(error) => error,
        };
        let error = match error.downcast() {
            Ok(error) => return Self::SharedException(error),
            Err(error) => error,
        };
        Self::Unhandled(error)
    }
}

impl From<crate::operation::copy_item::CopyItemError> for Error {
    #[inline]
    fn from(error: crate::operation::copy_item::CopyItemError) -> Self {
        match error {
            crate::operation::copy_item::CopyItemError::SharedException(error) => {
                Self::SharedException(error)
            }
            crate::operation::copy_item::CopyItemError::Unhandled(error) => {
                Self::from(error)
            }
        }
    }
}

impl From<crate::operation::get_item::GetItemError> for Error {
    #[inline]
    fn from(error: crate::operation::get_item::GetItemError) -> Self {
        match error {
            crate::operation::get_item::GetItemError::SharedException(error) => {
                Self::SharedException(error)
            }
            crate::operation::get_item::GetItemError::Unhandled(error) => {
                Self::from(error)
            }
        }
    }
}

impl From<crate::operation::list_items::ListItemsError> for Error {
    #[inline]
    fn from(error: crate::operation::list_items::ListItemsError) -> Self {
        match error {
            crate::operation::list_items::ListItemsError::Unhandled(error) => {
                Self::from(error)
            }
        }
    }
}

impl From<crate::operation::nest::NestError> for Error {
    #[inline]
    fn from(error: crate::operation::nest::NestError) -> Self {
        match error {
            crate::operation::nest::NestError::Unhandled(error) => Self::from(error),
        }
    }
}

impl From<crate::operation::put_item::PutItemError> for Error {
    #[inline]
    fn from(error: crate::operation::put_item::PutItemError) -> Self {
        match error {
            crate::operation::put_item::PutItemError::PutItemError(error) => {
                Self::PutItemError(error)
            }
            crate::operation::put_item::PutItemError::SharedException(error) => {
                Self::SharedException(error)
            }
            crate::operation::put_item::PutItemError::Unhandled(error) => {
                Self::from(error)
            }
        }
    }
}
