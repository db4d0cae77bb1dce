// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What can go wrong in `Get`.
#[non_exhaustive]
#[derive(::std::fmt::Debug)]
pub enum GetError {
    /// The error `HeaderException`.
    HeaderException(crate::types::error::HeaderException),
    /// Anything else; [`code`](crate::error::ProvideErrorMetadata::code) tells more.
    Unhandled(crate::error::Unhandled),
}

impl GetError {
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
    /// Whether this is [`HeaderException`](Self::HeaderException).
    pub fn is_header_exception(&self) -> bool {
        matches!(self, Self::HeaderException(_))
    }
}

impl ::std::fmt::Display for GetError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::HeaderException(error) => ::std::fmt::Display::fmt(error, f),
            Self::Unhandled(error) => ::std::fmt::Display::fmt(error, f),
        }
    }
}

impl ::std::error::Error for GetError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::HeaderException(error) => ::std::option::Option::Some(error),
            Self::Unhandled(error) => ::std::error::Error::source(error),
        }
    }
}

impl crate::error::ProvideErrorMetadata for GetError {
    fn meta(&self) -> &crate::error::ErrorMetadata {
        match self {
            Self::HeaderException(error) => {
                crate::error::ProvideErrorMetadata::meta(error)
            }
            Self::Unhandled(error) => error.metadata(),
        }
    }
}

impl crate::operation::RequestId for GetError {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta().request_id()
    }
}

impl ::shapesmith_runtime::aws_smithy_types::retry::ProvideErrorKind for GetError {
    fn code(&self) -> ::std::option::Option<&str> {
        crate::error::ProvideErrorMetadata::code(self)
    }
    fn retryable_error_kind(
        &self,
    ) -> ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::retry::ErrorKind,
    > {
        match self {
            Self::HeaderException(_) => {
                ::std::option::Option::Some(
                    ::shapesmith_runtime::aws_smithy_types::retry::ErrorKind::ThrottlingError,
                )
            }
            _ => ::std::option::Option::None,
        }
    }
}

impl ::shapesmith_runtime::error::OperationError for GetError {
    fn read(
        code: &str,
        deserializer: &mut dyn ::shapesmith_runtime::serde::ShapeDeserializer,
        metadata: &crate::error::ErrorMetadata,
    ) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match code {
                "HeaderException" => {
                    Self::HeaderException(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                _ => return ::std::option::Option::None,
            },
        )
    }
}

impl ::shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError
for GetError {
    fn create_unhandled_error(
        source: crate::error::BoxError,
        metadata: ::std::option::Option<crate::error::ErrorMetadata>,
    ) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(source, metadata))
    }
}
