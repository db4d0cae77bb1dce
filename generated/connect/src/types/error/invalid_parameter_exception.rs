// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// At least one parameter of the request has an unacceptable value. It comes with HTTP
/// status 400.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct InvalidParameterException {
    /// Text that says what is wrong with the parameters.
    pub message: Option<String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl InvalidParameterException {
    /// A builder for [`InvalidParameterException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::InvalidParameterExceptionBuilder {
        crate::types::error::builders::InvalidParameterExceptionBuilder::default()
    }
    /// Text that says what is wrong with the parameters.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

/// A builder for [`InvalidParameterException`](crate::types::error::InvalidParameterException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct InvalidParameterExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl InvalidParameterExceptionBuilder {
    /// Text that says what is wrong with the parameters.
    pub fn message(mut self, input: impl Into<String>) -> Self {
        self.message = Some(input.into());
        self
    }
    /// Sets or clears [`message`](Self::message).
    #[inline]
    pub fn set_message(mut self, input: Option<String>) -> Self {
        self.message = input;
        self
    }
    /// The value of [`message`](Self::message) so far.
    #[inline]
    pub fn get_message(&self) -> &Option<String> {
        &self.message
    }
    /// Sets the metadata of the error: code, message, request id.
    #[inline]
    pub fn meta(
        mut self,
        meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.meta = Some(meta);
        self
    }
    /// Sets or clears the metadata of the error.
    #[inline]
    pub fn set_meta(
        &mut self,
        meta: Option<::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata>,
    ) -> &mut Self {
        self.meta = meta;
        self
    }
    /// Builds the [`InvalidParameterException`](crate::types::error::InvalidParameterException).
    #[inline]
    pub fn build(self) -> crate::types::error::InvalidParameterException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for InvalidParameterException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "InvalidParameterException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for InvalidParameterException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for InvalidParameterException {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId
for InvalidParameterException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for InvalidParameterException {
    #[inline]
    fn with_metadata(
        mut self,
        metadata: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.message = self.message.or_else(|| metadata.message().map(Into::into));
        self.meta = metadata;
        self
    }
}
