// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`GrowForest`](crate::Client::grow_forest), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct GrowForestFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::grow_forest::builders::GrowForestInputBuilder,
}

impl GrowForestFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(
        &self,
    ) -> &crate::operation::grow_forest::builders::GrowForestInputBuilder {
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
        crate::operation::grow_forest::GrowForestOutput,
        crate::error::SdkError<crate::operation::grow_forest::GrowForestError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::grow_forest::GrowForest,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Tree`.
    ///
    /// This member is required.
    pub fn tree(mut self, input: crate::types::Tree) -> Self {
        self.inner = self.inner.tree(input);
        self
    }
    /// Sets or clears [`tree`](Self::tree).
    pub fn set_tree(mut self, input: ::std::option::Option<crate::types::Tree>) -> Self {
        self.inner = self.inner.set_tree(input);
        self
    }
    /// The value of [`tree`](Self::tree) so far.
    pub fn get_tree(&self) -> &::std::option::Option<crate::types::Tree> {
        self.inner.get_tree()
    }
    /// The member `Expression`.
    pub fn expression(mut self, input: crate::types::Expression) -> Self {
        self.inner = self.inner.expression(input);
        self
    }
    /// Sets or clears [`expression`](Self::expression).
    pub fn set_expression(
        mut self,
        input: ::std::option::Option<crate::types::Expression>,
    ) -> Self {
        self.inner = self.inner.set_expression(input);
        self
    }
    /// The value of [`expression`](Self::expression) so far.
    pub fn get_expression(&self) -> &::std::option::Option<crate::types::Expression> {
        self.inner.get_expression()
    }
}

impl crate::operation::grow_forest::builders::GrowForestInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::grow_forest::GrowForestOutput,
        crate::error::SdkError<crate::operation::grow_forest::GrowForestError>,
    > {
        let handle = client.handle().clone();
        GrowForestFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
