// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Nest`](crate::Client::nest), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct NestFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::nest::builders::NestInputBuilder,
}

impl NestFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::nest::builders::NestInputBuilder {
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
        crate::operation::nest::NestOutput,
        crate::error::SdkError<crate::operation::nest::NestError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<crate::operation::nest::Nest> {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Request`.
    pub fn request(mut self, input: crate::types::PutItemRequest) -> Self {
        self.inner = self.inner.request(input);
        self
    }
    /// Sets or clears [`request`](Self::request).
    pub fn set_request(
        mut self,
        input: ::std::option::Option<crate::types::PutItemRequest>,
    ) -> Self {
        self.inner = self.inner.set_request(input);
        self
    }
    /// The value of [`request`](Self::request) so far.
    pub fn get_request(&self) -> &::std::option::Option<crate::types::PutItemRequest> {
        self.inner.get_request()
    }
    /// The member `Self`.
    pub fn self_(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::NestRequest>>,
    ) -> Self {
        self.inner = self.inner.self_(input);
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    pub fn set_self_(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::NestRequest>>,
    ) -> Self {
        self.inner = self.inner.set_self_(input);
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    pub fn get_self_(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::NestRequest>> {
        self.inner.get_self_()
    }
    /// The member `Fluent`.
    pub fn fluent(mut self, input: crate::types::PutItemFluentBuilder) -> Self {
        self.inner = self.inner.fluent(input);
        self
    }
    /// Sets or clears [`fluent`](Self::fluent).
    pub fn set_fluent(
        mut self,
        input: ::std::option::Option<crate::types::PutItemFluentBuilder>,
    ) -> Self {
        self.inner = self.inner.set_fluent(input);
        self
    }
    /// The value of [`fluent`](Self::fluent) so far.
    pub fn get_fluent(
        &self,
    ) -> &::std::option::Option<crate::types::PutItemFluentBuilder> {
        self.inner.get_fluent()
    }
    /// The member `Failure`.
    pub fn failure(mut self, input: crate::types::error::SharedException) -> Self {
        self.inner = self.inner.failure(input);
        self
    }
    /// Sets or clears [`failure`](Self::failure).
    pub fn set_failure(
        mut self,
        input: ::std::option::Option<crate::types::error::SharedException>,
    ) -> Self {
        self.inner = self.inner.set_failure(input);
        self
    }
    /// The value of [`failure`](Self::failure) so far.
    pub fn get_failure(
        &self,
    ) -> &::std::option::Option<crate::types::error::SharedException> {
        self.inner.get_failure()
    }
}

impl crate::operation::nest::builders::NestInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::nest::NestOutput,
        crate::error::SdkError<crate::operation::nest::NestError>,
    > {
        let handle = client.handle().clone();
        NestFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
