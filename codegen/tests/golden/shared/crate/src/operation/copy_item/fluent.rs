// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`CopyItem`](crate::Client::copy_item), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct CopyItemFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::copy_item::builders::CopyItemInputBuilder,
}

impl CopyItemFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(
        &self,
    ) -> &crate::operation::copy_item::builders::CopyItemInputBuilder {
        &self.inner
    }
    /// Sends the request.
    ///
    /// # Errors
    /// When the input lacks required members, when the request or its answer is lost
    /// after all retries, or with the service's own error.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::operation::copy_item::CopyItemOutput,
        crate::error::SdkError<crate::operation::copy_item::CopyItemError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::copy_item::CopyItem,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Id`.
    ///
    /// This member is required.
    pub fn id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.id(input);
        self
    }
    /// Sets or clears [`id`](Self::id).
    pub fn set_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_id(input);
        self
    }
    /// The value of [`id`](Self::id) so far.
    pub fn get_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_id()
    }
    /// The member `Tags`.
    ///
    /// Appends an item; [`set_tags`](Self::set_tags) replaces the whole list.
    pub fn tags(mut self, input: crate::types::Tag) -> Self {
        self.inner = self.inner.tags(input);
        self
    }
    /// Sets or clears [`tags`](Self::tags).
    pub fn set_tags(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    ) -> Self {
        self.inner = self.inner.set_tags(input);
        self
    }
    /// The value of [`tags`](Self::tags) so far.
    pub fn get_tags(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Tag>> {
        self.inner.get_tags()
    }
}

impl crate::operation::copy_item::builders::CopyItemInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::copy_item::CopyItemOutput,
        crate::error::SdkError<crate::operation::copy_item::CopyItemError>,
    > {
        let handle = client.handle().clone();
        CopyItemFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
