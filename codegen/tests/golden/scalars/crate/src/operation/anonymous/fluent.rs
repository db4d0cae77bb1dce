// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Anonymous`](crate::Client::anonymous), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct AnonymousFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::anonymous::builders::AnonymousInputBuilder,
}

impl AnonymousFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(
        &self,
    ) -> &crate::operation::anonymous::builders::AnonymousInputBuilder {
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
        crate::operation::anonymous::AnonymousOutput,
        crate::error::SdkError<crate::operation::anonymous::AnonymousError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::anonymous::Anonymous,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
}

impl crate::operation::anonymous::builders::AnonymousInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::anonymous::AnonymousOutput,
        crate::error::SdkError<crate::operation::anonymous::AnonymousError>,
    > {
        let handle = client.handle().clone();
        AnonymousFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
