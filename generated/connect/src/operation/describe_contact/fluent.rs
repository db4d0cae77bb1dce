// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`DescribeContact`](crate::Client::describe_contact), to be filled and sent.
pub type DescribeContactFluentBuilder = crate::operation::describe_contact::builders::DescribeContactRequestBuilder<
    crate::client::Handle,
>;

impl DescribeContactFluentBuilder {
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
        crate::operation::describe_contact::DescribeContactOutput,
        crate::error::SdkError<crate::operation::describe_contact::DescribeContactError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::describe_contact::DescribeContact,
    > {
        crate::client::customize::CustomizableOperation::new(self.client, self.input)
    }
}

impl crate::operation::describe_contact::builders::DescribeContactInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::describe_contact::DescribeContactOutput,
        crate::error::SdkError<crate::operation::describe_contact::DescribeContactError>,
    > {
        let client = client.handle().clone();
        DescribeContactFluentBuilder {
            input: self.input,
            client,
        }
            .send()
            .await
    }
}
