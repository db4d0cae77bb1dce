// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Drop`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Drop {
    /// The member `Result`.
    pub result: ::std::option::Option<crate::types::Result>,
    /// What the service said of the error.
    pub message: ::std::option::Option<::std::string::String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl Drop {
    /// A builder for [`Drop`](Self).
    pub fn builder() -> crate::types::error::builders::DropBuilder {
        crate::types::error::builders::DropBuilder::default()
    }
    /// The member `Result`.
    pub fn result(&self) -> ::std::option::Option<&crate::types::Result> {
        self.result.as_ref()
    }
    /// What the service said of the error.
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.message.as_deref()
    }
}

/// A builder for [`Drop`](crate::types::error::Drop).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct DropBuilder {
    pub(crate) result: ::std::option::Option<crate::types::Result>,
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl DropBuilder {
    /// The member `Result`.
    pub fn result(mut self, input: crate::types::Result) -> Self {
        self.result = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`result`](Self::result).
    pub fn set_result(
        mut self,
        input: ::std::option::Option<crate::types::Result>,
    ) -> Self {
        self.result = input;
        self
    }
    /// The value of [`result`](Self::result) so far.
    pub fn get_result(&self) -> &::std::option::Option<crate::types::Result> {
        &self.result
    }
    /// What the service said of the error.
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
    /// Builds the [`Drop`](crate::types::error::Drop).
    pub fn build(self) -> crate::types::error::Drop {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for Drop {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "Drop",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for Drop {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for Drop {
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for Drop {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for Drop {
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
