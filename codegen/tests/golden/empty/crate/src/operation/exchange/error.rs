// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What can go wrong in `Exchange`.
#[non_exhaustive]
#[derive(::std::fmt::Debug)]
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
    /// Whether this is [`BareException`](Self::BareException).
    pub fn is_bare_exception(&self) -> bool {
        matches!(self, Self::BareException(_))
    }
    /// Whether this is [`MessageException`](Self::MessageException).
    pub fn is_message_exception(&self) -> bool {
        matches!(self, Self::MessageException(_))
    }
    /// Whether this is [`RequiredMessageException`](Self::RequiredMessageException).
    pub fn is_required_message_exception(&self) -> bool {
        matches!(self, Self::RequiredMessageException(_))
    }
}

impl ::std::fmt::Display for ExchangeError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::BareException(error) => ::std::fmt::Display::fmt(error, f),
            Self::MessageException(error) => ::std::fmt::Display::fmt(error, f),
            Self::RequiredMessageException(error) => ::std::fmt::Display::fmt(error, f),
            Self::Unhandled(error) => ::std::fmt::Display::fmt(error, f),
        }
    }
}

impl ::std::error::Error for ExchangeError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::BareException(error) => ::std::option::Option::Some(error),
            Self::MessageException(error) => ::std::option::Option::Some(error),
            Self::RequiredMessageException(error) => ::std::option::Option::Some(error),
            Self::Unhandled(error) => ::std::error::Error::source(error),
        }
    }
}

impl crate::error::ProvideErrorMetadata for ExchangeError {
    fn meta(&self) -> &crate::error::ErrorMetadata {
        match self {
            Self::BareException(error) => crate::error::ProvideErrorMetadata::meta(error),
            Self::MessageException(error) => {
                crate::error::ProvideErrorMetadata::meta(error)
            }
            Self::RequiredMessageException(error) => {
                crate::error::ProvideErrorMetadata::meta(error)
            }
            Self::Unhandled(error) => error.metadata(),
        }
    }
}

impl crate::operation::RequestId for ExchangeError {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta().request_id()
    }
}

impl ::shapesmith_runtime::aws_smithy_types::retry::ProvideErrorKind for ExchangeError {
    fn code(&self) -> ::std::option::Option<&str> {
        crate::error::ProvideErrorMetadata::code(self)
    }
    fn retryable_error_kind(
        &self,
    ) -> ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::retry::ErrorKind,
    > {
        match self {
            Self::RequiredMessageException(_) => {
                ::std::option::Option::Some(
                    ::shapesmith_runtime::aws_smithy_types::retry::ErrorKind::ThrottlingError,
                )
            }
            _ => ::std::option::Option::None,
        }
    }
}

impl ::shapesmith_runtime::error::OperationError for ExchangeError {
    fn read(
        code: &str,
        deserializer: &mut dyn ::shapesmith_runtime::serde::ShapeDeserializer,
        metadata: &crate::error::ErrorMetadata,
    ) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match code {
                "BareException" => {
                    Self::BareException(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                "MessageException" => {
                    Self::MessageException(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                "RequiredMessageException" => {
                    Self::RequiredMessageException(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                _ => return ::std::option::Option::None,
            },
        )
    }
}

impl ::shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError
for ExchangeError {
    fn create_unhandled_error(
        source: crate::error::BoxError,
        metadata: ::std::option::Option<crate::error::ErrorMetadata>,
    ) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(source, metadata))
    }
}
