// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Receive`](crate::Client::receive), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct ReceiveFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::receive::builders::ReceiveInputBuilder,
}

impl ReceiveFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::receive::builders::ReceiveInputBuilder {
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
        crate::operation::receive::ReceiveOutput,
        crate::error::SdkError<crate::operation::receive::ReceiveError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::receive::Receive,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
}

impl crate::operation::receive::builders::ReceiveInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::receive::ReceiveOutput,
        crate::error::SdkError<crate::operation::receive::ReceiveError>,
    > {
        let handle = client.handle().clone();
        ReceiveFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
