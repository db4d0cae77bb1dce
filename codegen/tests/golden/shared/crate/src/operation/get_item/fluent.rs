// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`GetItem`](crate::Client::get_item), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct GetItemFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::get_item::builders::GetItemInputBuilder,
}

impl GetItemFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(
        &self,
    ) -> &crate::operation::get_item::builders::GetItemInputBuilder {
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
        crate::operation::get_item::GetItemOutput,
        crate::error::SdkError<crate::operation::get_item::GetItemError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::get_item::GetItem,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Id`.
    ///
    /// This member is required and must not be empty.
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
}

impl crate::operation::get_item::builders::GetItemInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::get_item::GetItemOutput,
        crate::error::SdkError<crate::operation::get_item::GetItemError>,
    > {
        let handle = client.handle().clone();
        GetItemFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
