// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RottenException`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct RottenException {
    /// The member `Message`.
    pub message: Option<String>,
    /// The member `Cause`.
    pub cause: Option<crate::types::RottenCause>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl RottenException {
    /// A builder for [`RottenException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::RottenExceptionBuilder {
        crate::types::error::builders::RottenExceptionBuilder::default()
    }
    /// The member `Message`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// The member `Cause`.
    #[inline]
    pub fn cause(&self) -> Option<&crate::types::RottenCause> {
        self.cause.as_ref()
    }
}

/// A builder for [`RottenException`](crate::types::error::RottenException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct RottenExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) cause: Option<crate::types::RottenCause>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl RottenExceptionBuilder {
    /// The member `Message`.
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
    /// The member `Cause`.
    #[inline]
    pub fn cause(mut self, input: crate::types::RottenCause) -> Self {
        self.cause = Some(input);
        self
    }
    /// Sets or clears [`cause`](Self::cause).
    #[inline]
    pub fn set_cause(mut self, input: Option<crate::types::RottenCause>) -> Self {
        self.cause = input;
        self
    }
    /// The value of [`cause`](Self::cause) so far.
    #[inline]
    pub fn get_cause(&self) -> &Option<crate::types::RottenCause> {
        &self.cause
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
    /// Builds the [`RottenException`](crate::types::error::RottenException).
    #[inline]
    pub fn build(self) -> crate::types::error::RottenException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for RottenException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "RottenException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for RottenException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for RottenException {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for RottenException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for RottenException {
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
