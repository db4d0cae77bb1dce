// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Listen`](crate::Client::listen), to be filled and sent.
pub type ListenFluentBuilder = crate::operation::listen::builders::ListenRequestBuilder<
    crate::client::Handle,
>;

impl ListenFluentBuilder {
    #[inline]
    pub(crate) fn new(client: crate::client::Handle) -> Self {
        let input = Default::default();
        Self { input, client }
    }
    /// The input as filled so far.
    #[inline]
    pub fn as_input(&self) -> &Self {
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    /// When the input lacks required members, when the request or its answer is lost
    /// after all retries, or with the service's own error.
    #[inline]
    pub fn send(self) -> crate::client::Sending<crate::operation::listen::Listen> {
        crate::client::Sending::new(self.client, self.input)
    }
    /// Adds interceptors or configuration to this request only.
    #[inline]
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::listen::Listen,
    > {
        crate::client::customize::CustomizableOperation::new(self.client, self.input)
    }
}

impl crate::operation::listen::builders::ListenInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    #[inline]
    pub fn send_with(
        self,
        client: &crate::Client,
    ) -> crate::client::Sending<crate::operation::listen::Listen> {
        crate::client::Sending::new(client.handle().clone(), self.input)
    }
}
