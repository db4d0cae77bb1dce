// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Exchange`](crate::Client::exchange), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct ExchangeFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::exchange::builders::ExchangeInputBuilder,
}

impl ExchangeFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(
        &self,
    ) -> &crate::operation::exchange::builders::ExchangeInputBuilder {
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
        crate::operation::exchange::ExchangeOutput,
        crate::error::SdkError<crate::operation::exchange::ExchangeError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::exchange::Exchange,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Void`.
    pub fn void(mut self, input: crate::types::Void) -> Self {
        self.inner = self.inner.void(input);
        self
    }
    /// Sets or clears [`void`](Self::void).
    pub fn set_void(mut self, input: ::std::option::Option<crate::types::Void>) -> Self {
        self.inner = self.inner.set_void(input);
        self
    }
    /// The value of [`void`](Self::void) so far.
    pub fn get_void(&self) -> &::std::option::Option<crate::types::Void> {
        self.inner.get_void()
    }
    /// The member `Union`.
    pub fn union(mut self, input: crate::types::OnlyVoid) -> Self {
        self.inner = self.inner.union(input);
        self
    }
    /// Sets or clears [`union`](Self::union).
    pub fn set_union(
        mut self,
        input: ::std::option::Option<crate::types::OnlyVoid>,
    ) -> Self {
        self.inner = self.inner.set_union(input);
        self
    }
    /// The value of [`union`](Self::union) so far.
    pub fn get_union(&self) -> &::std::option::Option<crate::types::OnlyVoid> {
        self.inner.get_union()
    }
    /// The member `Voids`.
    ///
    /// Appends an item; [`set_voids`](Self::set_voids) replaces the whole list.
    pub fn voids(mut self, input: crate::types::Void) -> Self {
        self.inner = self.inner.voids(input);
        self
    }
    /// Sets or clears [`voids`](Self::voids).
    pub fn set_voids(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Void>>,
    ) -> Self {
        self.inner = self.inner.set_voids(input);
        self
    }
    /// The value of [`voids`](Self::voids) so far.
    pub fn get_voids(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Void>> {
        self.inner.get_voids()
    }
}

impl crate::operation::exchange::builders::ExchangeInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::exchange::ExchangeOutput,
        crate::error::SdkError<crate::operation::exchange::ExchangeError>,
    > {
        let handle = client.handle().clone();
        ExchangeFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
