// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Replace`](crate::Client::replace), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct ReplaceFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::replace::builders::ReplaceInputBuilder,
}

impl ReplaceFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::replace::builders::ReplaceInputBuilder {
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
        crate::operation::replace::ReplaceOutput,
        crate::error::SdkError<crate::operation::replace::ReplaceError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::replace::Replace,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Inner`.
    ///
    /// This member is required.
    pub fn inner(mut self, input: crate::types::Inner) -> Self {
        self.inner = self.inner.inner(input);
        self
    }
    /// Sets or clears [`inner`](Self::inner).
    pub fn set_inner(
        mut self,
        input: ::std::option::Option<crate::types::Inner>,
    ) -> Self {
        self.inner = self.inner.set_inner(input);
        self
    }
    /// The value of [`inner`](Self::inner) so far.
    pub fn get_inner(&self) -> &::std::option::Option<crate::types::Inner> {
        self.inner.get_inner()
    }
    /// The member `Name`.
    pub fn name(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.name(input);
        self
    }
    /// Sets or clears [`name`](Self::name).
    pub fn set_name(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_name(input);
        self
    }
    /// The value of [`name`](Self::name) so far.
    pub fn get_name(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_name()
    }
}

impl crate::operation::replace::builders::ReplaceInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::replace::ReplaceOutput,
        crate::error::SdkError<crate::operation::replace::ReplaceError>,
    > {
        let handle = client.handle().clone();
        ReplaceFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
