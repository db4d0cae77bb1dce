// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `ListItems` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ListItemsOutput {
    /// The member `Items`.
    pub items: Option<Vec<crate::types::Item>>,
    /// The member `Next`.
    pub next: Option<Box<crate::types::GetItemOutput>>,
    /// The member `Call`.
    pub call: Option<crate::types::PutItemInput>,
    pub(crate) _request_id: Option<String>,
}

impl ListItemsOutput {
    /// A builder for [`ListItemsOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::list_items::builders::ListItemsOutputBuilder {
        crate::operation::list_items::builders::ListItemsOutputBuilder::default()
    }
    /// The member `Items`.
    ///
    /// An absent list reads as an empty one; `.items.is_none()` tells them apart.
    #[inline]
    pub fn items(&self) -> &[crate::types::Item] {
        self.items.as_deref().unwrap_or_default()
    }
    /// The member `Next`.
    #[inline]
    pub fn next(&self) -> Option<&crate::types::GetItemOutput> {
        self.next.as_deref()
    }
    /// The member `Call`.
    #[inline]
    pub fn call(&self) -> Option<&crate::types::PutItemInput> {
        self.call.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for ListItemsOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for ListItemsOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`ListItemsOutput`](crate::operation::list_items::ListItemsOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ListItemsOutputBuilder {
    pub(crate) items: Option<Vec<crate::types::Item>>,
    pub(crate) next: Option<Box<crate::types::GetItemOutput>>,
    pub(crate) call: Option<crate::types::PutItemInput>,
    pub(crate) _request_id: Option<String>,
}

impl ListItemsOutputBuilder {
    /// The member `Items`.
    ///
    /// Appends an item; [`set_items`](Self::set_items) replaces the whole list.
    #[inline]
    pub fn items(mut self, input: crate::types::Item) -> Self {
        self.items.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`items`](Self::items).
    #[inline]
    pub fn set_items(mut self, input: Option<Vec<crate::types::Item>>) -> Self {
        self.items = input;
        self
    }
    /// The value of [`items`](Self::items) so far.
    #[inline]
    pub fn get_items(&self) -> &Option<Vec<crate::types::Item>> {
        &self.items
    }
    /// The member `Next`.
    pub fn next(mut self, input: impl Into<Box<crate::types::GetItemOutput>>) -> Self {
        self.next = Some(input.into());
        self
    }
    /// Sets or clears [`next`](Self::next).
    #[inline]
    pub fn set_next(mut self, input: Option<Box<crate::types::GetItemOutput>>) -> Self {
        self.next = input;
        self
    }
    /// The value of [`next`](Self::next) so far.
    #[inline]
    pub fn get_next(&self) -> &Option<Box<crate::types::GetItemOutput>> {
        &self.next
    }
    /// The member `Call`.
    #[inline]
    pub fn call(mut self, input: crate::types::PutItemInput) -> Self {
        self.call = Some(input);
        self
    }
    /// Sets or clears [`call`](Self::call).
    #[inline]
    pub fn set_call(mut self, input: Option<crate::types::PutItemInput>) -> Self {
        self.call = input;
        self
    }
    /// The value of [`call`](Self::call) so far.
    #[inline]
    pub fn get_call(&self) -> &Option<crate::types::PutItemInput> {
        &self.call
    }
    /// Builds the [`ListItemsOutput`](crate::operation::list_items::ListItemsOutput).
    #[inline]
    pub fn build(self) -> crate::operation::list_items::ListItemsOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
