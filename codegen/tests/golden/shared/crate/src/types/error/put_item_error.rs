// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `PutItemError`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PutItemError {
    /// The member `message`.
    pub message: Option<String>,
    /// The member `Item`.
    pub item: Option<crate::types::Item>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl PutItemError {
    /// A builder for [`PutItemError`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::PutItemErrorBuilder {
        crate::types::error::builders::PutItemErrorBuilder::default()
    }
    /// The member `message`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// The member `Item`.
    #[inline]
    pub fn item(&self) -> Option<&crate::types::Item> {
        self.item.as_ref()
    }
}

/// A builder for [`PutItemError`](crate::types::error::PutItemError).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PutItemErrorBuilder {
    pub(crate) message: Option<String>,
    pub(crate) item: Option<crate::types::Item>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl PutItemErrorBuilder {
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
    /// The member `Item`.
    #[inline]
    pub fn item(mut self, input: crate::types::Item) -> Self {
        self.item = Some(input);
        self
    }
    /// Sets or clears [`item`](Self::item).
    #[inline]
    pub fn set_item(mut self, input: Option<crate::types::Item>) -> Self {
        self.item = input;
        self
    }
    /// The value of [`item`](Self::item) so far.
    #[inline]
    pub fn get_item(&self) -> &Option<crate::types::Item> {
        &self.item
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
    /// Builds the [`PutItemError`](crate::types::error::PutItemError).
    #[inline]
    pub fn build(self) -> crate::types::error::PutItemError {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for PutItemError {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "PutItemError",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for PutItemError {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for PutItemError {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for PutItemError {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for PutItemError {
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
