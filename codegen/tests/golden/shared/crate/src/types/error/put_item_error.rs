// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `PutItemError`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PutItemError {
    /// The member `message`.
    pub message: ::std::option::Option<::std::string::String>,
    /// The member `Item`.
    pub item: ::std::option::Option<crate::types::Item>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl PutItemError {
    /// A builder for [`PutItemError`](Self).
    pub fn builder() -> crate::types::error::builders::PutItemErrorBuilder {
        crate::types::error::builders::PutItemErrorBuilder::default()
    }
    /// The member `message`.
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.message.as_deref()
    }
    /// The member `Item`.
    pub fn item(&self) -> ::std::option::Option<&crate::types::Item> {
        self.item.as_ref()
    }
}

/// A builder for [`PutItemError`](crate::types::error::PutItemError).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PutItemErrorBuilder {
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) item: ::std::option::Option<crate::types::Item>,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl PutItemErrorBuilder {
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
    /// The member `Item`.
    pub fn item(mut self, input: crate::types::Item) -> Self {
        self.item = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`item`](Self::item).
    pub fn set_item(mut self, input: ::std::option::Option<crate::types::Item>) -> Self {
        self.item = input;
        self
    }
    /// The value of [`item`](Self::item) so far.
    pub fn get_item(&self) -> &::std::option::Option<crate::types::Item> {
        &self.item
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
    /// Builds the [`PutItemError`](crate::types::error::PutItemError).
    pub fn build(self) -> crate::types::error::PutItemError {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for PutItemError {
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
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for PutItemError {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for PutItemError {
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
