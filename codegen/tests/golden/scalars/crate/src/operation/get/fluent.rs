// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Get`](crate::Client::get), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct GetFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::get::builders::GetInputBuilder,
}

impl GetFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::get::builders::GetInputBuilder {
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
        crate::operation::get::GetOutput,
        crate::error::SdkError<crate::operation::get::GetError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<crate::operation::get::Get> {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Number`.
    ///
    /// This member is required.
    pub fn number(mut self, input: i64) -> Self {
        self.inner = self.inner.number(input);
        self
    }
    /// Sets or clears [`number`](Self::number).
    pub fn set_number(mut self, input: ::std::option::Option<i64>) -> Self {
        self.inner = self.inner.set_number(input);
        self
    }
    /// The value of [`number`](Self::number) so far.
    pub fn get_number(&self) -> &::std::option::Option<i64> {
        self.inner.get_number()
    }
    /// The member `Color`.
    ///
    /// This member is required and must not be empty.
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
    /// The member `Flag`.
    ///
    /// This member is required.
    pub fn flag(mut self, input: bool) -> Self {
        self.inner = self.inner.flag(input);
        self
    }
    /// Sets or clears [`flag`](Self::flag).
    pub fn set_flag(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_flag(input);
        self
    }
    /// The value of [`flag`](Self::flag) so far.
    pub fn get_flag(&self) -> &::std::option::Option<bool> {
        self.inner.get_flag()
    }
    /// The member `All`.
    pub fn all(mut self, input: bool) -> Self {
        self.inner = self.inner.all(input);
        self
    }
    /// Sets or clears [`all`](Self::all).
    pub fn set_all(mut self, input: ::std::option::Option<bool>) -> Self {
        self.inner = self.inner.set_all(input);
        self
    }
    /// The value of [`all`](Self::all) so far.
    pub fn get_all(&self) -> &::std::option::Option<bool> {
        self.inner.get_all()
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
}

impl crate::operation::get::builders::GetInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::get::GetOutput,
        crate::error::SdkError<crate::operation::get::GetError>,
    > {
        let handle = client.handle().clone();
        GetFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
