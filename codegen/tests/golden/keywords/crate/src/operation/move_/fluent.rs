// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Move`](crate::Client::move), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct MoveFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::move_::builders::MoveInputBuilder,
}

impl MoveFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::move_::builders::MoveInputBuilder {
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
        crate::operation::move_::MoveOutput,
        crate::error::SdkError<crate::operation::move_::MoveError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<crate::operation::move_::Move> {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `type`.
    ///
    /// This member is required.
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
    /// The member `match`.
    pub fn r#match(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.r#match(input);
        self
    }
    /// Sets or clears [`match`](Self::match).
    pub fn set_match(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_match(input);
        self
    }
    /// The value of [`match`](Self::match) so far.
    pub fn get_match(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_match()
    }
    /// The member `ref`.
    pub fn r#ref(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.r#ref(input);
        self
    }
    /// Sets or clears [`ref`](Self::ref).
    pub fn set_ref(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_ref(input);
        self
    }
    /// The value of [`ref`](Self::ref) so far.
    pub fn get_ref(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_ref()
    }
    /// The member `self`.
    ///
    /// This member is required.
    pub fn self_(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.self_(input);
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    pub fn set_self_(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_self_(input);
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    pub fn get_self_(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_self_()
    }
    /// The member `gen`.
    pub fn r#gen(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.r#gen(input);
        self
    }
    /// Sets or clears [`gen`](Self::gen).
    pub fn set_gen(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_gen(input);
        self
    }
    /// The value of [`gen`](Self::gen) so far.
    pub fn get_gen(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_gen()
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
    /// The member `crate`.
    pub fn crate_(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.crate_(input);
        self
    }
    /// Sets or clears [`crate_`](Self::crate_).
    pub fn set_crate_(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_crate_(input);
        self
    }
    /// The value of [`crate_`](Self::crate_) so far.
    pub fn get_crate_(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_crate_()
    }
    /// The member `super`.
    pub fn super_(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.super_(input);
        self
    }
    /// Sets or clears [`super_`](Self::super_).
    pub fn set_super_(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_super_(input);
        self
    }
    /// The value of [`super_`](Self::super_) so far.
    pub fn get_super_(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_super_()
    }
    /// The member `build`.
    ///
    /// This member is required.
    pub fn build_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.build_value(input);
        self
    }
    /// Sets or clears [`build_value`](Self::build_value).
    pub fn set_build_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_build_value(input);
        self
    }
    /// The value of [`build_value`](Self::build_value) so far.
    pub fn get_build_value(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_build_value()
    }
    /// The member `builder`.
    pub fn builder_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.builder_value(input);
        self
    }
    /// Sets or clears [`builder_value`](Self::builder_value).
    pub fn set_builder_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_builder_value(input);
        self
    }
    /// The value of [`builder_value`](Self::builder_value) so far.
    pub fn get_builder_value(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_builder_value()
    }
    /// The member `send`.
    pub fn send_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.send_value(input);
        self
    }
    /// Sets or clears [`send_value`](Self::send_value).
    pub fn set_send_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_send_value(input);
        self
    }
    /// The value of [`send_value`](Self::send_value) so far.
    pub fn get_send_value(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_send_value()
    }
    /// The member `customize`.
    pub fn customize_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.customize_value(input);
        self
    }
    /// Sets or clears [`customize_value`](Self::customize_value).
    pub fn set_customize_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_customize_value(input);
        self
    }
    /// The value of [`customize_value`](Self::customize_value) so far.
    pub fn get_customize_value(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_customize_value()
    }
    /// The member `default`.
    pub fn default_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.default_value(input);
        self
    }
    /// Sets or clears [`default_value`](Self::default_value).
    pub fn set_default_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_default_value(input);
        self
    }
    /// The value of [`default_value`](Self::default_value) so far.
    pub fn get_default_value(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_default_value()
    }
    /// The member `as_input`.
    pub fn as_input_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.as_input_value(input);
        self
    }
    /// Sets or clears [`as_input_value`](Self::as_input_value).
    pub fn set_as_input_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_as_input_value(input);
        self
    }
    /// The value of [`as_input_value`](Self::as_input_value) so far.
    pub fn get_as_input_value(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_as_input_value()
    }
    /// The member `meta`.
    pub fn meta(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.meta(input);
        self
    }
    /// Sets or clears [`meta`](Self::meta).
    pub fn set_meta(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_meta(input);
        self
    }
    /// The value of [`meta`](Self::meta) so far.
    pub fn get_meta(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_meta()
    }
    /// The member `fn`.
    pub fn r#fn(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.r#fn(input);
        self
    }
    /// Sets or clears [`fn`](Self::fn).
    pub fn set_fn(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_fn(input);
        self
    }
    /// The value of [`fn`](Self::fn) so far.
    pub fn get_fn(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_fn()
    }
    /// The member `clone`.
    pub fn clone(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.clone(input);
        self
    }
    /// Sets or clears [`clone`](Self::clone).
    pub fn set_clone(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_clone(input);
        self
    }
    /// The value of [`clone`](Self::clone) so far.
    pub fn get_clone(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_clone()
    }
    /// The member `choice`.
    pub fn choice(mut self, input: crate::types::Choice) -> Self {
        self.inner = self.inner.choice(input);
        self
    }
    /// Sets or clears [`choice`](Self::choice).
    pub fn set_choice(
        mut self,
        input: ::std::option::Option<crate::types::Choice>,
    ) -> Self {
        self.inner = self.inner.set_choice(input);
        self
    }
    /// The value of [`choice`](Self::choice) so far.
    pub fn get_choice(&self) -> &::std::option::Option<crate::types::Choice> {
        self.inner.get_choice()
    }
    /// The member `mood`.
    pub fn mood(mut self, input: crate::types::Mood) -> Self {
        self.inner = self.inner.mood(input);
        self
    }
    /// Sets or clears [`mood`](Self::mood).
    pub fn set_mood(mut self, input: ::std::option::Option<crate::types::Mood>) -> Self {
        self.inner = self.inner.set_mood(input);
        self
    }
    /// The value of [`mood`](Self::mood) so far.
    pub fn get_mood(&self) -> &::std::option::Option<crate::types::Mood> {
        self.inner.get_mood()
    }
}

impl crate::operation::move_::builders::MoveInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::move_::MoveOutput,
        crate::error::SdkError<crate::operation::move_::MoveError>,
    > {
        let handle = client.handle().clone();
        MoveFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
