// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Copy`](crate::Client::copy), to be filled and sent.
pub type CopyFluentBuilder = crate::operation::copy::builders::CopyRequestBuilder<
    crate::client::Handle,
>;

impl CopyFluentBuilder {
    pub(crate) fn new(client: crate::client::Handle) -> Self {
        let input = ::std::default::Default::default();
        Self { input, client }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &Self {
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    /// When the input lacks required members, when the request or its answer is lost
    /// after all retries, or with the service's own error.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::operation::copy::CopyOutput,
        crate::error::SdkError<crate::operation::copy::CopyError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<crate::operation::copy::Copy> {
        crate::client::customize::CustomizableOperation::new(self.client, self.input)
    }
}

impl crate::operation::copy::builders::CopyInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::copy::CopyOutput,
        crate::error::SdkError<crate::operation::copy::CopyError>,
    > {
        let client = client.handle().clone();
        CopyFluentBuilder {
            input: self.input,
            client,
        }
            .send()
            .await
    }
}
