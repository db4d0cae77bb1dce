// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `GetItem` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct GetItemOutput {
    /// The member `Item`.
    pub item: Option<crate::types::Item>,
    /// The member `ResultItem`.
    pub result_item: Option<crate::types::Item>,
    pub(crate) _request_id: Option<String>,
}

impl GetItemOutput {
    /// A builder for [`GetItemOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::get_item::builders::GetItemOutputBuilder {
        crate::operation::get_item::builders::GetItemOutputBuilder::default()
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

impl ::shapesmith_runtime::aws_types::request_id::RequestId for GetItemOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for GetItemOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`GetItemOutput`](crate::operation::get_item::GetItemOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GetItemOutputBuilder {
    pub(crate) item: Option<crate::types::Item>,
    pub(crate) result_item: Option<crate::types::Item>,
    pub(crate) _request_id: Option<String>,
}

impl GetItemOutputBuilder {
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
    /// Builds the [`GetItemOutput`](crate::operation::get_item::GetItemOutput).
    #[inline]
    pub fn build(self) -> crate::operation::get_item::GetItemOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
