// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Copy`](crate::Client::copy), to be filled and sent.
#[derive(::std::fmt::Debug)]
pub struct CopyFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::copy::builders::CopyInputBuilder,
}

impl CopyFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::copy::builders::CopyInputBuilder {
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
        crate::operation::copy::CopyOutput,
        crate::error::SdkError<crate::operation::copy::CopyError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<crate::operation::copy::Copy> {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Name`.
    ///
    /// This member is required and must not be empty.
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
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    pub fn body(mut self, input: crate::primitives::ByteStream) -> Self {
        self.inner = self.inner.body(input);
        self
    }
    /// Sets or clears [`body`](Self::body).
    pub fn set_body(
        mut self,
        input: ::std::option::Option<crate::primitives::ByteStream>,
    ) -> Self {
        self.inner = self.inner.set_body(input);
        self
    }
    /// The value of [`body`](Self::body) so far.
    pub fn get_body(&self) -> &::std::option::Option<crate::primitives::ByteStream> {
        self.inner.get_body()
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
        let handle = client.handle().clone();
        CopyFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
