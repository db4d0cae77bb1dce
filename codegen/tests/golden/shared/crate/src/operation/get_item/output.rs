// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `GetItem` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct GetItemOutput {
    /// The member `Item`.
    pub item: ::std::option::Option<crate::types::Item>,
    /// The member `ResultItem`.
    pub result_item: ::std::option::Option<crate::types::Item>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl GetItemOutput {
    /// A builder for [`GetItemOutput`](Self).
    pub fn builder() -> crate::operation::get_item::builders::GetItemOutputBuilder {
        crate::operation::get_item::builders::GetItemOutputBuilder::default()
    }
    /// The member `Item`.
    pub fn item(&self) -> ::std::option::Option<&crate::types::Item> {
        self.item.as_ref()
    }
    /// The member `ResultItem`.
    pub fn result_item(&self) -> ::std::option::Option<&crate::types::Item> {
        self.result_item.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for GetItemOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for GetItemOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`GetItemOutput`](crate::operation::get_item::GetItemOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct GetItemOutputBuilder {
    pub(crate) item: ::std::option::Option<crate::types::Item>,
    pub(crate) result_item: ::std::option::Option<crate::types::Item>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl GetItemOutputBuilder {
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
    /// The member `ResultItem`.
    pub fn result_item(mut self, input: crate::types::Item) -> Self {
        self.result_item = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`result_item`](Self::result_item).
    pub fn set_result_item(
        mut self,
        input: ::std::option::Option<crate::types::Item>,
    ) -> Self {
        self.result_item = input;
        self
    }
    /// The value of [`result_item`](Self::result_item) so far.
    pub fn get_result_item(&self) -> &::std::option::Option<crate::types::Item> {
        &self.result_item
    }
    /// Builds the [`GetItemOutput`](crate::operation::get_item::GetItemOutput).
    pub fn build(self) -> crate::operation::get_item::GetItemOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
