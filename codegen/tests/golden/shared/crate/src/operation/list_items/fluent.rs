// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`ListItems`](crate::Client::list_items), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct ListItemsFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::list_items::builders::ListItemsInputBuilder,
}

impl ListItemsFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(
        &self,
    ) -> &crate::operation::list_items::builders::ListItemsInputBuilder {
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
        crate::operation::list_items::ListItemsOutput,
        crate::error::SdkError<crate::operation::list_items::ListItemsError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::list_items::ListItems,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Limit`.
    pub fn limit(mut self, input: i32) -> Self {
        self.inner = self.inner.limit(input);
        self
    }
    /// Sets or clears [`limit`](Self::limit).
    pub fn set_limit(mut self, input: ::std::option::Option<i32>) -> Self {
        self.inner = self.inner.set_limit(input);
        self
    }
    /// The value of [`limit`](Self::limit) so far.
    pub fn get_limit(&self) -> &::std::option::Option<i32> {
        self.inner.get_limit()
    }
    /// The member `Label`.
    ///
    /// This member is required.
    pub fn label(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.label(input);
        self
    }
    /// Sets or clears [`label`](Self::label).
    pub fn set_label(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_label(input);
        self
    }
    /// The value of [`label`](Self::label) so far.
    pub fn get_label(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_label()
    }
}

impl crate::operation::list_items::builders::ListItemsInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::list_items::ListItemsOutput,
        crate::error::SdkError<crate::operation::list_items::ListItemsError>,
    > {
        let handle = client.handle().clone();
        ListItemsFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
