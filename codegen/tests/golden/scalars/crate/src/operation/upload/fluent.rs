// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Upload`](crate::Client::upload), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct UploadFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::upload::builders::UploadInputBuilder,
}

impl UploadFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::upload::builders::UploadInputBuilder {
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
        crate::operation::upload::UploadOutput,
        crate::error::SdkError<crate::operation::upload::UploadError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::upload::Upload,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Kind`.
    pub fn kind(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.kind(input);
        self
    }
    /// Sets or clears [`kind`](Self::kind).
    pub fn set_kind(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_kind(input);
        self
    }
    /// The value of [`kind`](Self::kind) so far.
    pub fn get_kind(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_kind()
    }
    /// The member `Data`.
    pub fn data(mut self, input: crate::primitives::Blob) -> Self {
        self.inner = self.inner.data(input);
        self
    }
    /// Sets or clears [`data`](Self::data).
    pub fn set_data(
        mut self,
        input: ::std::option::Option<crate::primitives::Blob>,
    ) -> Self {
        self.inner = self.inner.set_data(input);
        self
    }
    /// The value of [`data`](Self::data) so far.
    pub fn get_data(&self) -> &::std::option::Option<crate::primitives::Blob> {
        self.inner.get_data()
    }
}

impl crate::operation::upload::builders::UploadInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::upload::UploadOutput,
        crate::error::SdkError<crate::operation::upload::UploadError>,
    > {
        let handle = client.handle().clone();
        UploadFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
