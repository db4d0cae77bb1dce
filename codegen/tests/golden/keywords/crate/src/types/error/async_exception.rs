// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `AsyncException`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AsyncException {
    /// The member `message`.
    pub message: ::std::option::Option<::std::string::String>,
    /// The member `meta`.
    pub meta_value: ::std::option::Option<::std::string::String>,
    /// The member `source`.
    pub source: ::std::option::Option<::std::string::String>,
    /// The member `type`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The member `code`.
    pub code: ::std::option::Option<::std::string::String>,
    /// The member `request_id`.
    pub request_id: ::std::option::Option<::std::string::String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl AsyncException {
    /// A builder for [`AsyncException`](Self).
    pub fn builder() -> crate::types::error::builders::AsyncExceptionBuilder {
        crate::types::error::builders::AsyncExceptionBuilder::default()
    }
    /// The member `message`.
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.message.as_deref()
    }
    /// The member `meta`.
    pub fn meta_value(&self) -> ::std::option::Option<&str> {
        self.meta_value.as_deref()
    }
    /// The member `source`.
    pub fn source(&self) -> ::std::option::Option<&str> {
        self.source.as_deref()
    }
    /// The member `type`.
    pub fn r#type(&self) -> ::std::option::Option<&str> {
        self.r#type.as_deref()
    }
    /// The member `code`.
    pub fn code(&self) -> ::std::option::Option<&str> {
        self.code.as_deref()
    }
    /// The member `request_id`.
    pub fn request_id(&self) -> ::std::option::Option<&str> {
        self.request_id.as_deref()
    }
}

/// A builder for [`AsyncException`](crate::types::error::AsyncException).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct AsyncExceptionBuilder {
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) meta_value: ::std::option::Option<::std::string::String>,
    pub(crate) source: ::std::option::Option<::std::string::String>,
    pub(crate) r#type: ::std::option::Option<::std::string::String>,
    pub(crate) code: ::std::option::Option<::std::string::String>,
    pub(crate) request_id: ::std::option::Option<::std::string::String>,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl AsyncExceptionBuilder {
    /// The member `message`.
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
    /// The member `meta`.
    pub fn meta_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.meta_value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`meta_value`](Self::meta_value).
    pub fn set_meta_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.meta_value = input;
        self
    }
    /// The value of [`meta_value`](Self::meta_value) so far.
    pub fn get_meta_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.meta_value
    }
    /// The member `source`.
    pub fn source(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.source = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`source`](Self::source).
    pub fn set_source(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.source = input;
        self
    }
    /// The value of [`source`](Self::source) so far.
    pub fn get_source(&self) -> &::std::option::Option<::std::string::String> {
        &self.source
    }
    /// The member `type`.
    pub fn r#type(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#type = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`type`](Self::type).
    pub fn set_type(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    pub fn get_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.r#type
    }
    /// The member `code`.
    pub fn code(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.code = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`code`](Self::code).
    pub fn set_code(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.code = input;
        self
    }
    /// The value of [`code`](Self::code) so far.
    pub fn get_code(&self) -> &::std::option::Option<::std::string::String> {
        &self.code
    }
    /// The member `request_id`.
    pub fn request_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request_id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`request_id`](Self::request_id).
    pub fn set_request_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.request_id = input;
        self
    }
    /// The value of [`request_id`](Self::request_id) so far.
    pub fn get_request_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.request_id
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
    /// Builds the [`AsyncException`](crate::types::error::AsyncException).
    pub fn build(self) -> crate::types::error::AsyncException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for AsyncException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "AsyncException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for AsyncException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for AsyncException {
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for AsyncException {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for AsyncException {
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
