// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `BusyException`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct BusyException {
    /// The member `Message`.
    pub message: Option<String>,
    /// The member `Seconds`.
    pub seconds: Option<i32>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl BusyException {
    /// A builder for [`BusyException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::BusyExceptionBuilder {
        crate::types::error::builders::BusyExceptionBuilder::default()
    }
    /// The member `Message`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// The member `Seconds`.
    #[inline]
    pub fn seconds(&self) -> Option<i32> {
        self.seconds
    }
}

/// A builder for [`BusyException`](crate::types::error::BusyException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct BusyExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) seconds: Option<i32>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl BusyExceptionBuilder {
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
    /// The member `Seconds`.
    #[inline]
    pub fn seconds(mut self, input: i32) -> Self {
        self.seconds = Some(input);
        self
    }
    /// Sets or clears [`seconds`](Self::seconds).
    #[inline]
    pub fn set_seconds(mut self, input: Option<i32>) -> Self {
        self.seconds = input;
        self
    }
    /// The value of [`seconds`](Self::seconds) so far.
    #[inline]
    pub fn get_seconds(&self) -> &Option<i32> {
        &self.seconds
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
    /// Builds the [`BusyException`](crate::types::error::BusyException).
    #[inline]
    pub fn build(self) -> crate::types::error::BusyException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for BusyException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "BusyException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for BusyException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for BusyException {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for BusyException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for BusyException {
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
