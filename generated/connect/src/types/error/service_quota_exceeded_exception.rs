// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The request would go beyond a quota of the service. It comes with HTTP status 402.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ServiceQuotaExceededException {
    /// Text that describes the quota.
    pub message: Option<String>,
    /// A more specific cause, where there is one.
    pub reason: Option<crate::types::ServiceQuotaExceededExceptionReason>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl ServiceQuotaExceededException {
    /// A builder for [`ServiceQuotaExceededException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::ServiceQuotaExceededExceptionBuilder {
        crate::types::error::builders::ServiceQuotaExceededExceptionBuilder::default()
    }
    /// Text that describes the quota.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// A more specific cause, where there is one.
    #[inline]
    pub fn reason(&self) -> Option<&crate::types::ServiceQuotaExceededExceptionReason> {
        self.reason.as_ref()
    }
}

/// A builder for
/// [`ServiceQuotaExceededException`](crate::types::error::ServiceQuotaExceededException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ServiceQuotaExceededExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) reason: Option<crate::types::ServiceQuotaExceededExceptionReason>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl ServiceQuotaExceededExceptionBuilder {
    /// Text that describes the quota.
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
    pub fn reason(
        mut self,
        input: crate::types::ServiceQuotaExceededExceptionReason,
    ) -> Self {
        self.reason = Some(input);
        self
    }
    /// Sets or clears [`reason`](Self::reason).
    #[inline]
    pub fn set_reason(
        mut self,
        input: Option<crate::types::ServiceQuotaExceededExceptionReason>,
    ) -> Self {
        self.reason = input;
        self
    }
    /// The value of [`reason`](Self::reason) so far.
    #[inline]
    pub fn get_reason(
        &self,
    ) -> &Option<crate::types::ServiceQuotaExceededExceptionReason> {
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
    /// Builds the
    /// [`ServiceQuotaExceededException`](crate::types::error::ServiceQuotaExceededException).
    #[inline]
    pub fn build(self) -> crate::types::error::ServiceQuotaExceededException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for ServiceQuotaExceededException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "ServiceQuotaExceededException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for ServiceQuotaExceededException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for ServiceQuotaExceededException {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId
for ServiceQuotaExceededException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for ServiceQuotaExceededException {
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
