// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The request would go beyond a quota of the service. It comes with HTTP status 402.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ServiceQuotaExceededException {
    /// Text that describes the quota.
    pub message: ::std::option::Option<::std::string::String>,
    /// A more specific cause, where there is one.
    pub reason: ::std::option::Option<crate::types::ServiceQuotaExceededExceptionReason>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl ServiceQuotaExceededException {
    /// A builder for [`ServiceQuotaExceededException`](Self).
    pub fn builder() -> crate::types::error::builders::ServiceQuotaExceededExceptionBuilder {
        crate::types::error::builders::ServiceQuotaExceededExceptionBuilder::default()
    }
    /// Text that describes the quota.
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.message.as_deref()
    }
    /// A more specific cause, where there is one.
    pub fn reason(
        &self,
    ) -> ::std::option::Option<&crate::types::ServiceQuotaExceededExceptionReason> {
        self.reason.as_ref()
    }
}

/// A builder for
/// [`ServiceQuotaExceededException`](crate::types::error::ServiceQuotaExceededException).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct ServiceQuotaExceededExceptionBuilder {
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) reason: ::std::option::Option<
        crate::types::ServiceQuotaExceededExceptionReason,
    >,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl ServiceQuotaExceededExceptionBuilder {
    /// Text that describes the quota.
    pub fn message(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.message = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`message`](Self::message).
    pub fn set_message(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.message = input;
        self
    }
    /// The value of [`message`](Self::message) so far.
    pub fn get_message(&self) -> &::std::option::Option<::std::string::String> {
        &self.message
    }
    /// A more specific cause, where there is one.
    pub fn reason(
        mut self,
        input: crate::types::ServiceQuotaExceededExceptionReason,
    ) -> Self {
        self.reason = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`reason`](Self::reason).
    pub fn set_reason(
        mut self,
        input: ::std::option::Option<crate::types::ServiceQuotaExceededExceptionReason>,
    ) -> Self {
        self.reason = input;
        self
    }
    /// The value of [`reason`](Self::reason) so far.
    pub fn get_reason(
        &self,
    ) -> &::std::option::Option<crate::types::ServiceQuotaExceededExceptionReason> {
        &self.reason
    }
    /// Sets the metadata of the error: code, message, request id.
    pub fn meta(
        mut self,
        meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.meta = ::std::option::Option::Some(meta);
        self
    }
    /// Sets or clears the metadata of the error.
    pub fn set_meta(
        &mut self,
        meta: ::std::option::Option<
            ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
        >,
    ) -> &mut Self {
        self.meta = meta;
        self
    }
    /// Builds the
    /// [`ServiceQuotaExceededException`](crate::types::error::ServiceQuotaExceededException).
    pub fn build(self) -> crate::types::error::ServiceQuotaExceededException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for ServiceQuotaExceededException {
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
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId
for ServiceQuotaExceededException {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for ServiceQuotaExceededException {
    fn with_metadata(
        mut self,
        metadata: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.message = self
            .message
            .or_else(|| metadata.message().map(::std::convert::Into::into));
        self.meta = metadata;
        self
    }
}
