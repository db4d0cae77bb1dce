// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`PutItem`](crate::Client::put_item), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct PutItemFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::put_item::builders::PutItemInputBuilder,
}

impl PutItemFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(
        &self,
    ) -> &crate::operation::put_item::builders::PutItemInputBuilder {
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
        crate::operation::put_item::PutItemOutput,
        crate::error::SdkError<crate::operation::put_item::PutItemError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::put_item::PutItem,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Item`.
    ///
    /// This member is required.
    pub fn item(mut self, input: crate::types::Item) -> Self {
        self.inner = self.inner.item(input);
        self
    }
    /// Sets or clears [`item`](Self::item).
    pub fn set_item(mut self, input: ::std::option::Option<crate::types::Item>) -> Self {
        self.inner = self.inner.set_item(input);
        self
    }
    /// The value of [`item`](Self::item) so far.
    pub fn get_item(&self) -> &::std::option::Option<crate::types::Item> {
        self.inner.get_item()
    }
    /// The member `Token`.
    ///
    /// A random token is sent if this is not set.
    pub fn token(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.token(input);
        self
    }
    /// Sets or clears [`token`](Self::token).
    pub fn set_token(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_token(input);
        self
    }
    /// The value of [`token`](Self::token) so far.
    pub fn get_token(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_token()
    }
}

impl crate::operation::put_item::builders::PutItemInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::put_item::PutItemOutput,
        crate::error::SdkError<crate::operation::put_item::PutItemError>,
    > {
        let handle = client.handle().clone();
        PutItemFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
