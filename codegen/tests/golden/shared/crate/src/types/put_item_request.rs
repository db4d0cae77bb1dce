// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `PutItemRequest`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PutItemRequest {
    /// The member `Item`.
    pub item: ::std::option::Option<crate::types::Item>,
    /// The member `Token`.
    pub token: ::std::option::Option<::std::string::String>,
}

impl PutItemRequest {
    /// A builder for [`PutItemRequest`](Self).
    pub fn builder() -> crate::types::builders::PutItemRequestBuilder {
        crate::types::builders::PutItemRequestBuilder::default()
    }
    /// The member `Item`.
    pub fn item(&self) -> ::std::option::Option<&crate::types::Item> {
        self.item.as_ref()
    }
    /// The member `Token`.
    pub fn token(&self) -> ::std::option::Option<&str> {
        self.token.as_deref()
    }
}

/// A builder for [`PutItemRequest`](crate::types::PutItemRequest).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PutItemRequestBuilder {
    pub(crate) item: ::std::option::Option<crate::types::Item>,
    pub(crate) token: ::std::option::Option<::std::string::String>,
}

impl PutItemRequestBuilder {
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
    /// The member `Token`.
    pub fn token(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.token = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`token`](Self::token).
    pub fn set_token(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.token = input;
        self
    }
    /// The value of [`token`](Self::token) so far.
    pub fn get_token(&self) -> &::std::option::Option<::std::string::String> {
        &self.token
    }
    /// Builds the [`PutItemRequest`](crate::types::PutItemRequest).
    pub fn build(self) -> crate::types::PutItemRequest {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
