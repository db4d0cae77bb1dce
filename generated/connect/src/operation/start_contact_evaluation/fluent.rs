// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`StartContactEvaluation`](crate::Client::start_contact_evaluation), to be
/// filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct StartContactEvaluationFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::start_contact_evaluation::builders::StartContactEvaluationInputBuilder,
}

impl StartContactEvaluationFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(
        &self,
    ) -> &crate::operation::start_contact_evaluation::builders::StartContactEvaluationInputBuilder {
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
        crate::operation::start_contact_evaluation::StartContactEvaluationOutput,
        crate::error::SdkError<
            crate::operation::start_contact_evaluation::StartContactEvaluationError,
        >,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::start_contact_evaluation::StartContactEvaluation,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The ID of the instance that holds the contact and the form, with 1 to 100 characters. It
    /// also appears in the instance ARN.
    ///
    /// This member is required and must not be empty.
    pub fn instance_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.instance_id(input);
        self
    }
    /// Sets or clears [`instance_id`](Self::instance_id).
    pub fn set_instance_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_instance_id(input);
        self
    }
    /// The value of [`instance_id`](Self::instance_id) so far.
    pub fn get_instance_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_instance_id()
    }
    /// The ID of the contact to evaluate, with 1 to 256 characters.
    ///
    /// This member is required.
    pub fn contact_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.contact_id(input);
        self
    }
    /// Sets or clears [`contact_id`](Self::contact_id).
    pub fn set_contact_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_contact_id(input);
        self
    }
    /// The value of [`contact_id`](Self::contact_id) so far.
    pub fn get_contact_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_contact_id()
    }
    /// The ID of the form to use, with 1 to 500 characters. The form needs an activated version.
    ///
    /// This member is required.
    pub fn evaluation_form_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.evaluation_form_id(input);
        self
    }
    /// Sets or clears [`evaluation_form_id`](Self::evaluation_form_id).
    pub fn set_evaluation_form_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_evaluation_form_id(input);
        self
    }
    /// The value of [`evaluation_form_id`](Self::evaluation_form_id) so far.
    pub fn get_evaluation_form_id(
        &self,
    ) -> &::std::option::Option<::std::string::String> {
        self.inner.get_evaluation_form_id()
    }
    /// Turns automated evaluation on or off for this contact.
    pub fn auto_evaluation_configuration(
        mut self,
        input: crate::types::AutoEvaluationConfiguration,
    ) -> Self {
        self.inner = self.inner.auto_evaluation_configuration(input);
        self
    }
    /// Sets or clears [`auto_evaluation_configuration`](Self::auto_evaluation_configuration).
    pub fn set_auto_evaluation_configuration(
        mut self,
        input: ::std::option::Option<crate::types::AutoEvaluationConfiguration>,
    ) -> Self {
        self.inner = self.inner.set_auto_evaluation_configuration(input);
        self
    }
    /// The value of [`auto_evaluation_configuration`](Self::auto_evaluation_configuration) so far.
    pub fn get_auto_evaluation_configuration(
        &self,
    ) -> &::std::option::Option<crate::types::AutoEvaluationConfiguration> {
        self.inner.get_auto_evaluation_configuration()
    }
    /// A token of up to 500 characters that makes repeats of a request safe. Case matters; if you
    /// leave it out, the SDK makes one up.
    ///
    /// A random token is sent if this is not set.
    pub fn client_token(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.client_token(input);
        self
    }
    /// Sets or clears [`client_token`](Self::client_token).
    pub fn set_client_token(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_client_token(input);
        self
    }
    /// The value of [`client_token`](Self::client_token) so far.
    pub fn get_client_token(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_client_token()
    }
    /// Between 1 and 50 tags for the evaluation, which help to sort it, follow it and restrict who
    /// may use it. Keys have 1 to 128 characters and must not begin with `aws:`; values have up
    /// to 256.
    ///
    /// Adds an entry; [`set_tags`](Self::set_tags) replaces the whole map.
    pub fn tags(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.tags(k, v);
        self
    }
    /// Sets or clears [`tags`](Self::tags).
    pub fn set_tags(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.inner = self.inner.set_tags(input);
        self
    }
    /// The value of [`tags`](Self::tags) so far.
    pub fn get_tags(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.inner.get_tags()
    }
}

impl crate::operation::start_contact_evaluation::builders::StartContactEvaluationInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::start_contact_evaluation::StartContactEvaluationOutput,
        crate::error::SdkError<
            crate::operation::start_contact_evaluation::StartContactEvaluationError,
        >,
    > {
        let handle = client.handle().clone();
        StartContactEvaluationFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
