// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Paint`](crate::Client::paint), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct PaintFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::paint::builders::PaintInputBuilder,
}

impl PaintFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::paint::builders::PaintInputBuilder {
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
        crate::operation::paint::PaintOutput,
        crate::error::SdkError<crate::operation::paint::PaintError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::paint::Paint,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Color`.
    ///
    /// This member is required.
    pub fn color(mut self, input: crate::types::Color) -> Self {
        self.inner = self.inner.color(input);
        self
    }
    /// Sets or clears [`color`](Self::color).
    pub fn set_color(
        mut self,
        input: ::std::option::Option<crate::types::Color>,
    ) -> Self {
        self.inner = self.inner.set_color(input);
        self
    }
    /// The value of [`color`](Self::color) so far.
    pub fn get_color(&self) -> &::std::option::Option<crate::types::Color> {
        self.inner.get_color()
    }
    /// The member `Colors`.
    ///
    /// Appends an item; [`set_colors`](Self::set_colors) replaces the whole list.
    pub fn colors(mut self, input: crate::types::Color) -> Self {
        self.inner = self.inner.colors(input);
        self
    }
    /// Sets or clears [`colors`](Self::colors).
    pub fn set_colors(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Color>>,
    ) -> Self {
        self.inner = self.inner.set_colors(input);
        self
    }
    /// The value of [`colors`](Self::colors) so far.
    pub fn get_colors(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Color>> {
        self.inner.get_colors()
    }
    /// The member `Shade`.
    pub fn shade(mut self, input: crate::types::Shade) -> Self {
        self.inner = self.inner.shade(input);
        self
    }
    /// Sets or clears [`shade`](Self::shade).
    pub fn set_shade(
        mut self,
        input: ::std::option::Option<crate::types::Shade>,
    ) -> Self {
        self.inner = self.inner.set_shade(input);
        self
    }
    /// The value of [`shade`](Self::shade) so far.
    pub fn get_shade(&self) -> &::std::option::Option<crate::types::Shade> {
        self.inner.get_shade()
    }
    /// The member `Operator`.
    pub fn operator(mut self, input: crate::types::Operator) -> Self {
        self.inner = self.inner.operator(input);
        self
    }
    /// Sets or clears [`operator`](Self::operator).
    pub fn set_operator(
        mut self,
        input: ::std::option::Option<crate::types::Operator>,
    ) -> Self {
        self.inner = self.inner.set_operator(input);
        self
    }
    /// The value of [`operator`](Self::operator) so far.
    pub fn get_operator(&self) -> &::std::option::Option<crate::types::Operator> {
        self.inner.get_operator()
    }
    /// The member `Single`.
    pub fn single(mut self, input: crate::types::Single) -> Self {
        self.inner = self.inner.single(input);
        self
    }
    /// Sets or clears [`single`](Self::single).
    pub fn set_single(
        mut self,
        input: ::std::option::Option<crate::types::Single>,
    ) -> Self {
        self.inner = self.inner.set_single(input);
        self
    }
    /// The value of [`single`](Self::single) so far.
    pub fn get_single(&self) -> &::std::option::Option<crate::types::Single> {
        self.inner.get_single()
    }
}

impl crate::operation::paint::builders::PaintInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::paint::PaintOutput,
        crate::error::SdkError<crate::operation::paint::PaintError>,
    > {
        let handle = client.handle().clone();
        PaintFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
