// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `ItemReply`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ItemReply {
    /// The member `Item`.
    pub item: Option<crate::types::Item>,
    /// The member `ResultItem`.
    pub result_item: Option<crate::types::Item>,
}

impl ItemReply {
    /// A builder for [`ItemReply`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ItemReplyBuilder {
        crate::types::builders::ItemReplyBuilder::default()
    }
    /// The member `Item`.
    #[inline]
    pub fn item(&self) -> Option<&crate::types::Item> {
        self.item.as_ref()
    }
    /// The member `ResultItem`.
    #[inline]
    pub fn result_item(&self) -> Option<&crate::types::Item> {
        self.result_item.as_ref()
    }
}

/// A builder for [`ItemReply`](crate::types::ItemReply).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ItemReplyBuilder {
    pub(crate) item: Option<crate::types::Item>,
    pub(crate) result_item: Option<crate::types::Item>,
}

impl ItemReplyBuilder {
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
    /// The member `ResultItem`.
    #[inline]
    pub fn result_item(mut self, input: crate::types::Item) -> Self {
        self.result_item = Some(input);
        self
    }
    /// Sets or clears [`result_item`](Self::result_item).
    #[inline]
    pub fn set_result_item(mut self, input: Option<crate::types::Item>) -> Self {
        self.result_item = input;
        self
    }
    /// The value of [`result_item`](Self::result_item) so far.
    #[inline]
    pub fn get_result_item(&self) -> &Option<crate::types::Item> {
        &self.result_item
    }
    /// Builds the [`ItemReply`](crate::types::ItemReply).
    #[inline]
    pub fn build(self) -> crate::types::ItemReply {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
