// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Result2`](crate::Client::result2), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct Result2FluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::result2::builders::Result2InputBuilder,
}

impl Result2FluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::result2::builders::Result2InputBuilder {
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
        crate::operation::result2::Result2Output,
        crate::error::SdkError<crate::operation::result2::Result2Error>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::result2::Result2,
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

impl crate::operation::result2::builders::Result2InputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::result2::Result2Output,
        crate::error::SdkError<crate::operation::result2::Result2Error>,
    > {
        let handle = client.handle().clone();
        Result2FluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
