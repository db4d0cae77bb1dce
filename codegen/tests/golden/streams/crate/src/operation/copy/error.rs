// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What can go wrong in `Copy`.
#[non_exhaustive]
#[derive(::std::fmt::Debug)]
pub enum CopyError {
    /// The error `BusyException`.
    BusyException(crate::types::error::BusyException),
    /// Anything else; [`code`](crate::error::ProvideErrorMetadata::code) tells more.
    Unhandled(crate::error::Unhandled),
}

impl CopyError {
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
    /// Whether this is [`BusyException`](Self::BusyException).
    pub fn is_busy_exception(&self) -> bool {
        matches!(self, Self::BusyException(_))
    }
}

impl ::std::fmt::Display for CopyError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::BusyException(error) => ::std::fmt::Display::fmt(error, f),
            Self::Unhandled(error) => ::std::fmt::Display::fmt(error, f),
        }
    }
}

impl ::std::error::Error for CopyError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::BusyException(error) => ::std::option::Option::Some(error),
            Self::Unhandled(error) => ::std::error::Error::source(error),
        }
    }
}

impl crate::error::ProvideErrorMetadata for CopyError {
    fn meta(&self) -> &crate::error::ErrorMetadata {
        match self {
            Self::BusyException(error) => crate::error::ProvideErrorMetadata::meta(error),
            Self::Unhandled(error) => error.metadata(),
        }
    }
}

impl crate::operation::RequestId for CopyError {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta().request_id()
    }
}

impl ::shapesmith_runtime::aws_smithy_types::retry::ProvideErrorKind for CopyError {
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

impl ::shapesmith_runtime::error::OperationError for CopyError {
    fn read(
        code: &str,
        deserializer: &mut dyn ::shapesmith_runtime::serde::ShapeDeserializer,
        metadata: &crate::error::ErrorMetadata,
    ) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match code {
                "BusyException" => {
                    Self::BusyException(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                _ => return ::std::option::Option::None,
            },
        )
    }
}

impl ::shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError
for CopyError {
    fn create_unhandled_error(
        source: crate::error::BoxError,
        metadata: ::std::option::Option<crate::error::ErrorMetadata>,
    ) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(source, metadata))
    }
}
