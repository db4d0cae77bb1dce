// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `PutItem` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PutItemOutput {
    /// The member `Item`.
    pub item: Option<crate::types::Item>,
    /// The member `ResultItem`.
    pub result_item: Option<crate::types::Item>,
    pub(crate) _request_id: Option<String>,
}

impl PutItemOutput {
    /// A builder for [`PutItemOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::put_item::builders::PutItemOutputBuilder {
        crate::operation::put_item::builders::PutItemOutputBuilder::default()
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

impl ::shapesmith_runtime::aws_types::request_id::RequestId for PutItemOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for PutItemOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`PutItemOutput`](crate::operation::put_item::PutItemOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PutItemOutputBuilder {
    pub(crate) item: Option<crate::types::Item>,
    pub(crate) result_item: Option<crate::types::Item>,
    pub(crate) _request_id: Option<String>,
}

impl PutItemOutputBuilder {
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
    /// Builds the [`PutItemOutput`](crate::operation::put_item::PutItemOutput).
    #[inline]
    pub fn build(self) -> crate::operation::put_item::PutItemOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
