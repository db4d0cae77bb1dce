// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// An error that is called like a keyword.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Type {
    /// The member `self`.
    pub self_: Option<String>,
    /// What the service said of the error.
    pub message: Option<String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl Type {
    /// A builder for [`Type`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::TypeBuilder {
        crate::types::error::builders::TypeBuilder::default()
    }
    /// The member `self`.
    #[inline]
    pub fn self_(&self) -> Option<&str> {
        self.self_.as_deref()
    }
    /// What the service said of the error.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

/// A builder for [`Type`](crate::types::error::Type).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct TypeBuilder {
    pub(crate) self_: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl TypeBuilder {
    /// The member `self`.
    pub fn self_(mut self, input: impl Into<String>) -> Self {
        self.self_ = Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    #[inline]
    pub fn set_self_(mut self, input: Option<String>) -> Self {
        self.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    #[inline]
    pub fn get_self_(&self) -> &Option<String> {
        &self.self_
    }
    /// What the service said of the error.
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
    /// Builds the [`Type`](crate::types::error::Type).
    #[inline]
    pub fn build(self) -> crate::types::error::Type {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for Type {
    #[inline]
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
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for Type {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for Type {
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
