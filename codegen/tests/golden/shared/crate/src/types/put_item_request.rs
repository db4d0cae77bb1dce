// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `PutItemRequest`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PutItemRequest {
    /// The member `Item`.
    pub item: Option<crate::types::Item>,
    /// The member `Token`.
    pub token: Option<String>,
}

impl PutItemRequest {
    /// A builder for [`PutItemRequest`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::PutItemRequestBuilder {
        crate::types::builders::PutItemRequestBuilder::default()
    }
    /// The member `Item`.
    #[inline]
    pub fn item(&self) -> Option<&crate::types::Item> {
        self.item.as_ref()
    }
    /// The member `Token`.
    #[inline]
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }
}

/// A builder for [`PutItemRequest`](crate::types::PutItemRequest).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PutItemRequestBuilder {
    pub(crate) item: Option<crate::types::Item>,
    pub(crate) token: Option<String>,
}

impl PutItemRequestBuilder {
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
    /// The member `Token`.
    pub fn token(mut self, input: impl Into<String>) -> Self {
        self.token = Some(input.into());
        self
    }
    /// Sets or clears [`token`](Self::token).
    #[inline]
    pub fn set_token(mut self, input: Option<String>) -> Self {
        self.token = input;
        self
    }
    /// The value of [`token`](Self::token) so far.
    #[inline]
    pub fn get_token(&self) -> &Option<String> {
        &self.token
    }
    /// Builds the [`PutItemRequest`](crate::types::PutItemRequest).
    #[inline]
    pub fn build(self) -> crate::types::PutItemRequest {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
