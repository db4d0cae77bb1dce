// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Talk`](crate::Client::talk), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct TalkFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::talk::builders::TalkInputBuilder,
}

impl TalkFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::talk::builders::TalkInputBuilder {
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
        crate::operation::talk::TalkOutput,
        crate::error::SdkError<crate::operation::talk::TalkError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<crate::operation::talk::Talk> {
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
    /// The member `Said`.
    ///
    /// This member is required.
    pub fn said(
        mut self,
        input: crate::primitives::EventStream<crate::types::Speech>,
    ) -> Self {
        self.inner = self.inner.said(input);
        self
    }
    /// Sets or clears [`said`](Self::said).
    pub fn set_said(
        mut self,
        input: ::std::option::Option<
            crate::primitives::EventStream<crate::types::Speech>,
        >,
    ) -> Self {
        self.inner = self.inner.set_said(input);
        self
    }
    /// The value of [`said`](Self::said) so far.
    pub fn get_said(
        &self,
    ) -> &::std::option::Option<crate::primitives::EventStream<crate::types::Speech>> {
        self.inner.get_said()
    }
}

impl crate::operation::talk::builders::TalkInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::talk::TalkOutput,
        crate::error::SdkError<crate::operation::talk::TalkError>,
    > {
        let handle = client.handle().clone();
        TalkFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
