// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `AsyncException`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AsyncException {
    /// The member `message`.
    pub message: Option<String>,
    /// The member `meta`.
    pub meta_value: Option<String>,
    /// The member `source`.
    pub source: Option<String>,
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `code`.
    pub code: Option<String>,
    /// The member `request_id`.
    pub request_id: Option<String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl AsyncException {
    /// A builder for [`AsyncException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::AsyncExceptionBuilder {
        crate::types::error::builders::AsyncExceptionBuilder::default()
    }
    /// The member `message`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// The member `meta`.
    #[inline]
    pub fn meta_value(&self) -> Option<&str> {
        self.meta_value.as_deref()
    }
    /// The member `source`.
    #[inline]
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }
    /// The member `type`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }
    /// The member `code`.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }
    /// The member `request_id`.
    #[inline]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

/// A builder for [`AsyncException`](crate::types::error::AsyncException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AsyncExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) meta_value: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) r#type: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl AsyncExceptionBuilder {
    /// The member `message`.
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
    /// The member `meta`.
    pub fn meta_value(mut self, input: impl Into<String>) -> Self {
        self.meta_value = Some(input.into());
        self
    }
    /// Sets or clears [`meta_value`](Self::meta_value).
    #[inline]
    pub fn set_meta_value(mut self, input: Option<String>) -> Self {
        self.meta_value = input;
        self
    }
    /// The value of [`meta_value`](Self::meta_value) so far.
    #[inline]
    pub fn get_meta_value(&self) -> &Option<String> {
        &self.meta_value
    }
    /// The member `source`.
    pub fn source(mut self, input: impl Into<String>) -> Self {
        self.source = Some(input.into());
        self
    }
    /// Sets or clears [`source`](Self::source).
    #[inline]
    pub fn set_source(mut self, input: Option<String>) -> Self {
        self.source = input;
        self
    }
    /// The value of [`source`](Self::source) so far.
    #[inline]
    pub fn get_source(&self) -> &Option<String> {
        &self.source
    }
    /// The member `type`.
    pub fn r#type(mut self, input: impl Into<String>) -> Self {
        self.r#type = Some(input.into());
        self
    }
    /// Sets or clears [`type`](Self::type).
    #[inline]
    pub fn set_type(mut self, input: Option<String>) -> Self {
        self.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    #[inline]
    pub fn get_type(&self) -> &Option<String> {
        &self.r#type
    }
    /// The member `code`.
    pub fn code(mut self, input: impl Into<String>) -> Self {
        self.code = Some(input.into());
        self
    }
    /// Sets or clears [`code`](Self::code).
    #[inline]
    pub fn set_code(mut self, input: Option<String>) -> Self {
        self.code = input;
        self
    }
    /// The value of [`code`](Self::code) so far.
    #[inline]
    pub fn get_code(&self) -> &Option<String> {
        &self.code
    }
    /// The member `request_id`.
    pub fn request_id(mut self, input: impl Into<String>) -> Self {
        self.request_id = Some(input.into());
        self
    }
    /// Sets or clears [`request_id`](Self::request_id).
    #[inline]
    pub fn set_request_id(mut self, input: Option<String>) -> Self {
        self.request_id = input;
        self
    }
    /// The value of [`request_id`](Self::request_id) so far.
    #[inline]
    pub fn get_request_id(&self) -> &Option<String> {
        &self.request_id
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
    /// Builds the [`AsyncException`](crate::types::error::AsyncException).
    #[inline]
    pub fn build(self) -> crate::types::error::AsyncException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for AsyncException {
    #[inline]
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
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for AsyncException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for AsyncException {
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
