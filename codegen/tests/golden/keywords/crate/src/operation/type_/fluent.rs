// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Type`](crate::Client::type), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct TypeFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::type_::builders::TypeInputBuilder,
}

impl TypeFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::type_::builders::TypeInputBuilder {
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
        crate::operation::type_::TypeOutput,
        crate::error::SdkError<crate::operation::type_::TypeError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<crate::operation::type_::Type> {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `type`.
    ///
    /// This member is required and must not be empty.
    pub fn r#type(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.r#type(input);
        self
    }
    /// Sets or clears [`type`](Self::type).
    pub fn set_type(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_type(input);
        self
    }
    /// The value of [`type`](Self::type) so far.
    pub fn get_type(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_type()
    }
    /// The member `async`.
    pub fn r#async(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.r#async(input);
        self
    }
    /// Sets or clears [`async`](Self::async).
    pub fn set_async(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_async(input);
        self
    }
    /// The value of [`async`](Self::async) so far.
    pub fn get_async(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_async()
    }
    /// The member `loop`.
    ///
    /// Adds an entry; [`set_loop`](Self::set_loop) replaces the whole map.
    pub fn r#loop(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.r#loop(k, v);
        self
    }
    /// Sets or clears [`loop`](Self::loop).
    pub fn set_loop(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.inner = self.inner.set_loop(input);
        self
    }
    /// The value of [`loop`](Self::loop) so far.
    pub fn get_loop(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.inner.get_loop()
    }
}

impl crate::operation::type_::builders::TypeInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::type_::TypeOutput,
        crate::error::SdkError<crate::operation::type_::TypeError>,
    > {
        let handle = client.handle().clone();
        TypeFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
