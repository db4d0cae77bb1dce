// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The request as a whole is malformed or not acceptable. It comes with HTTP status 400.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct InvalidRequestException {
    /// Text that says what is wrong with the request.
    pub message: Option<String>,
    /// A more specific cause, where there is one.
    pub reason: Option<crate::types::InvalidRequestExceptionReason>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl InvalidRequestException {
    /// A builder for [`InvalidRequestException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::InvalidRequestExceptionBuilder {
        crate::types::error::builders::InvalidRequestExceptionBuilder::default()
    }
    /// Text that says what is wrong with the request.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// A more specific cause, where there is one.
    #[inline]
    pub fn reason(&self) -> Option<&crate::types::InvalidRequestExceptionReason> {
        self.reason.as_ref()
    }
}

/// A builder for [`InvalidRequestException`](crate::types::error::InvalidRequestException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct InvalidRequestExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) reason: Option<crate::types::InvalidRequestExceptionReason>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl InvalidRequestExceptionBuilder {
    /// Text that says what is wrong with the request.
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
    /// A more specific cause, where there is one.
    #[inline]
    pub fn reason(mut self, input: crate::types::InvalidRequestExceptionReason) -> Self {
        self.reason = Some(input);
        self
    }
    /// Sets or clears [`reason`](Self::reason).
    #[inline]
    pub fn set_reason(
        mut self,
        input: Option<crate::types::InvalidRequestExceptionReason>,
    ) -> Self {
        self.reason = input;
        self
    }
    /// The value of [`reason`](Self::reason) so far.
    #[inline]
    pub fn get_reason(&self) -> &Option<crate::types::InvalidRequestExceptionReason> {
        &self.reason
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
    /// Builds the [`InvalidRequestException`](crate::types::error::InvalidRequestException).
    #[inline]
    pub fn build(self) -> crate::types::error::InvalidRequestException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for InvalidRequestException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "InvalidRequestException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for InvalidRequestException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for InvalidRequestException {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for InvalidRequestException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for InvalidRequestException {
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
