// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What can go wrong in `Use`.
#[non_exhaustive]
#[derive(::std::fmt::Debug)]
pub enum UseError {
    /// The error `Drop`.
    Drop(crate::types::error::Drop),
    /// The error `Fault`.
    Fault(crate::types::error::Fault),
    /// Anything else; [`code`](crate::error::ProvideErrorMetadata::code) tells more.
    Unhandled(crate::error::Unhandled),
}

impl UseError {
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
    /// Whether this is [`Drop`](Self::Drop).
    pub fn is_drop(&self) -> bool {
        matches!(self, Self::Drop(_))
    }
    /// Whether this is [`Fault`](Self::Fault).
    pub fn is_fault(&self) -> bool {
        matches!(self, Self::Fault(_))
    }
}

impl ::std::fmt::Display for UseError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Drop(error) => ::std::fmt::Display::fmt(error, f),
            Self::Fault(error) => ::std::fmt::Display::fmt(error, f),
            Self::Unhandled(error) => ::std::fmt::Display::fmt(error, f),
        }
    }
}

impl ::std::error::Error for UseError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Drop(error) => ::std::option::Option::Some(error),
            Self::Fault(error) => ::std::option::Option::Some(error),
            Self::Unhandled(error) => ::std::error::Error::source(error),
        }
    }
}

impl crate::error::ProvideErrorMetadata for UseError {
    fn meta(&self) -> &crate::error::ErrorMetadata {
        match self {
            Self::Drop(error) => crate::error::ProvideErrorMetadata::meta(error),
            Self::Fault(error) => crate::error::ProvideErrorMetadata::meta(error),
            Self::Unhandled(error) => error.metadata(),
        }
    }
}

impl crate::operation::RequestId for UseError {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta().request_id()
    }
}

impl ::shapesmith_runtime::aws_smithy_types::retry::ProvideErrorKind for UseError {
    fn code(&self) -> ::std::option::Option<&str> {
        crate::error::ProvideErrorMetadata::code(self)
    }
    fn retryable_error_kind(
        &self,
    ) -> ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::retry::ErrorKind,
    > {
        match self {
            Self::Drop(_) => {
                ::std::option::Option::Some(
                    ::shapesmith_runtime::aws_smithy_types::retry::ErrorKind::ServerError,
                )
            }
            _ => ::std::option::Option::None,
        }
    }
}

impl ::shapesmith_runtime::error::OperationError for UseError {
    fn read(
        code: &str,
        deserializer: &mut dyn ::shapesmith_runtime::serde::ShapeDeserializer,
        metadata: &crate::error::ErrorMetadata,
    ) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match code {
                "Drop" => {
                    Self::Drop(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                "Fault" => {
                    Self::Fault(
                        ::shapesmith_runtime::error::read_error(deserializer, metadata),
                    )
                }
                _ => return ::std::option::Option::None,
            },
        )
    }
}

impl ::shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError
for UseError {
    fn create_unhandled_error(
        source: crate::error::BoxError,
        metadata: ::std::option::Option<crate::error::ErrorMetadata>,
    ) -> Self {
        Self::Unhandled(crate::error::Unhandled::new(source, metadata))
    }
}
