// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// An error that is called like a keyword.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Type {
    /// The member `self`.
    pub self_: ::std::option::Option<::std::string::String>,
    /// What the service said of the error.
    pub message: ::std::option::Option<::std::string::String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl Type {
    /// A builder for [`Type`](Self).
    pub fn builder() -> crate::types::error::builders::TypeBuilder {
        crate::types::error::builders::TypeBuilder::default()
    }
    /// The member `self`.
    pub fn self_(&self) -> ::std::option::Option<&str> {
        self.self_.as_deref()
    }
    /// What the service said of the error.
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.message.as_deref()
    }
}

/// A builder for [`Type`](crate::types::error::Type).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct TypeBuilder {
    pub(crate) self_: ::std::option::Option<::std::string::String>,
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl TypeBuilder {
    /// The member `self`.
    pub fn self_(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.self_ = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    pub fn set_self_(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    pub fn get_self_(&self) -> &::std::option::Option<::std::string::String> {
        &self.self_
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
    /// Builds the [`Type`](crate::types::error::Type).
    pub fn build(self) -> crate::types::error::Type {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for Type {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "type",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for Type {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for Type {
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for Type {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for Type {
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
