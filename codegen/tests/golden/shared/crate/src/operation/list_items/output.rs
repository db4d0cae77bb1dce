// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `ListItems` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ListItemsOutput {
    /// The member `Items`.
    pub items: ::std::option::Option<::std::vec::Vec<crate::types::Item>>,
    /// The member `Next`.
    pub next: ::std::option::Option<::std::boxed::Box<crate::types::GetItemOutput>>,
    /// The member `Call`.
    pub call: ::std::option::Option<crate::types::PutItemInput>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl ListItemsOutput {
    /// A builder for [`ListItemsOutput`](Self).
    pub fn builder() -> crate::operation::list_items::builders::ListItemsOutputBuilder {
        crate::operation::list_items::builders::ListItemsOutputBuilder::default()
    }
    /// The member `Items`.
    ///
    /// An absent list reads as an empty one; `.items.is_none()` tells them apart.
    pub fn items(&self) -> &[crate::types::Item] {
        self.items.as_deref().unwrap_or_default()
    }
    /// The member `Next`.
    pub fn next(&self) -> ::std::option::Option<&crate::types::GetItemOutput> {
        self.next.as_deref()
    }
    /// The member `Call`.
    pub fn call(&self) -> ::std::option::Option<&crate::types::PutItemInput> {
        self.call.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for ListItemsOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for ListItemsOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`ListItemsOutput`](crate::operation::list_items::ListItemsOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct ListItemsOutputBuilder {
    pub(crate) items: ::std::option::Option<::std::vec::Vec<crate::types::Item>>,
    pub(crate) next: ::std::option::Option<
        ::std::boxed::Box<crate::types::GetItemOutput>,
    >,
    pub(crate) call: ::std::option::Option<crate::types::PutItemInput>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl ListItemsOutputBuilder {
    /// The member `Items`.
    ///
    /// Appends an item; [`set_items`](Self::set_items) replaces the whole list.
    pub fn items(mut self, input: crate::types::Item) -> Self {
        self.items.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`items`](Self::items).
    pub fn set_items(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Item>>,
    ) -> Self {
        self.items = input;
        self
    }
    /// The value of [`items`](Self::items) so far.
    pub fn get_items(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Item>> {
        &self.items
    }
    /// The member `Next`.
    pub fn next(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::GetItemOutput>>,
    ) -> Self {
        self.next = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`next`](Self::next).
    pub fn set_next(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::GetItemOutput>>,
    ) -> Self {
        self.next = input;
        self
    }
    /// The value of [`next`](Self::next) so far.
    pub fn get_next(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::GetItemOutput>> {
        &self.next
    }
    /// The member `Call`.
    pub fn call(mut self, input: crate::types::PutItemInput) -> Self {
        self.call = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`call`](Self::call).
    pub fn set_call(
        mut self,
        input: ::std::option::Option<crate::types::PutItemInput>,
    ) -> Self {
        self.call = input;
        self
    }
    /// The value of [`call`](Self::call) so far.
    pub fn get_call(&self) -> &::std::option::Option<crate::types::PutItemInput> {
        &self.call
    }
    /// Builds the [`ListItemsOutput`](crate::operation::list_items::ListItemsOutput).
    pub fn build(self) -> crate::operation::list_items::ListItemsOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
