// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Fetch`](crate::Client::fetch), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct FetchFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::fetch::builders::FetchInputBuilder,
}

impl FetchFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::fetch::builders::FetchInputBuilder {
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
        crate::operation::fetch::FetchOutput,
        crate::error::SdkError<crate::operation::fetch::FetchError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::fetch::Fetch,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Value`.
    ///
    /// This member is required.
    pub fn value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.value(input);
        self
    }
    /// Sets or clears [`value`](Self::value).
    pub fn set_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_value(input);
        self
    }
    /// The value of [`value`](Self::value) so far.
    pub fn get_value(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_value()
    }
    /// The member `Values`.
    ///
    /// Appends an item; [`set_values`](Self::set_values) replaces the whole list.
    pub fn values(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.values(input);
        self
    }
    /// Sets or clears [`values`](Self::values).
    pub fn set_values(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.inner = self.inner.set_values(input);
        self
    }
    /// The value of [`values`](Self::values) so far.
    pub fn get_values(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        self.inner.get_values()
    }
}

impl crate::operation::fetch::builders::FetchInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::fetch::FetchOutput,
        crate::error::SdkError<crate::operation::fetch::FetchError>,
    > {
        let handle = client.handle().clone();
        FetchFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
