// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `GetItemOutput`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct GetItemOutput {
    /// The member `Items`.
    pub items: ::std::option::Option<::std::vec::Vec<crate::types::Item>>,
    /// The member `Next`.
    pub next: ::std::option::Option<::std::boxed::Box<crate::types::GetItemOutput>>,
    /// The member `Call`.
    pub call: ::std::option::Option<crate::types::PutItemInput>,
}

impl GetItemOutput {
    /// A builder for [`GetItemOutput`](Self).
    pub fn builder() -> crate::types::builders::GetItemOutputBuilder {
        crate::types::builders::GetItemOutputBuilder::default()
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

/// A builder for [`GetItemOutput`](crate::types::GetItemOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct GetItemOutputBuilder {
    pub(crate) items: ::std::option::Option<::std::vec::Vec<crate::types::Item>>,
    pub(crate) next: ::std::option::Option<
        ::std::boxed::Box<crate::types::GetItemOutput>,
    >,
    pub(crate) call: ::std::option::Option<crate::types::PutItemInput>,
}

impl GetItemOutputBuilder {
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
    /// Builds the [`GetItemOutput`](crate::types::GetItemOutput).
    pub fn build(self) -> crate::types::GetItemOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
