// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Says which contact to evaluate and with which form.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct StartContactEvaluationInput {
    /// The ID of the instance that holds the contact and the form, with 1 to 100 characters. It
    /// also appears in the instance ARN.
    ///
    /// This member is required and must not be empty.
    pub instance_id: Option<String>,
    /// The ID of the contact to evaluate, with 1 to 256 characters.
    ///
    /// This member is required.
    pub contact_id: Option<String>,
    /// The ID of the form to use, with 1 to 500 characters. The form needs an activated version.
    ///
    /// This member is required.
    pub evaluation_form_id: Option<String>,
    /// Turns automated evaluation on or off for this contact.
    pub auto_evaluation_configuration: Option<crate::types::AutoEvaluationConfiguration>,
    /// A token of up to 500 characters that makes repeats of a request safe. Case matters; if you
    /// leave it out, the SDK makes one up.
    ///
    /// A random token is sent if this is not set.
    pub client_token: Option<String>,
    /// Between 1 and 50 tags for the evaluation, which help to sort it, follow it and restrict who
    /// may use it. Keys have 1 to 128 characters and must not begin with `aws:`; values have up
    /// to 256.
    pub tags: Option<::std::collections::HashMap<String, String>>,
}

impl StartContactEvaluationInput {
    /// A builder for [`StartContactEvaluationInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::start_contact_evaluation::builders::StartContactEvaluationInputBuilder {
        crate::operation::start_contact_evaluation::builders::StartContactEvaluationInputBuilder::default()
    }
    /// The ID of the instance that holds the contact and the form, with 1 to 100 characters. It
    /// also appears in the instance ARN.
    ///
    /// This member is required and must not be empty.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }
    /// The ID of the contact to evaluate, with 1 to 256 characters.
    ///
    /// This member is required.
    #[inline]
    pub fn contact_id(&self) -> Option<&str> {
        self.contact_id.as_deref()
    }
    /// The ID of the form to use, with 1 to 500 characters. The form needs an activated version.
    ///
    /// This member is required.
    #[inline]
    pub fn evaluation_form_id(&self) -> Option<&str> {
        self.evaluation_form_id.as_deref()
    }
    /// Turns automated evaluation on or off for this contact.
    #[inline]
    pub fn auto_evaluation_configuration(
        &self,
    ) -> Option<&crate::types::AutoEvaluationConfiguration> {
        self.auto_evaluation_configuration.as_ref()
    }
    /// A token of up to 500 characters that makes repeats of a request safe. Case matters; if you
    /// leave it out, the SDK makes one up.
    ///
    /// A random token is sent if this is not set.
    #[inline]
    pub fn client_token(&self) -> Option<&str> {
        self.client_token.as_deref()
    }
    /// Between 1 and 50 tags for the evaluation, which help to sort it, follow it and restrict who
    /// may use it. Keys have 1 to 128 characters and must not begin with `aws:`; values have up
    /// to 256.
    #[inline]
    pub fn tags(&self) -> Option<&::std::collections::HashMap<String, String>> {
        self.tags.as_ref()
    }
}

/// A builder for
/// [`StartContactEvaluationInput`](crate::operation::start_contact_evaluation::StartContactEvaluationInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct StartContactEvaluationRequestBuilder<C> {
    pub(crate) input: crate::operation::start_contact_evaluation::StartContactEvaluationInput,
    pub(crate) client: C,
}

/// A builder for
/// [`StartContactEvaluationInput`](crate::operation::start_contact_evaluation::StartContactEvaluationInput)
/// alone.
pub type StartContactEvaluationInputBuilder = StartContactEvaluationRequestBuilder<()>;

impl<C> StartContactEvaluationRequestBuilder<C> {
    /// The ID of the instance that holds the contact and the form, with 1 to 100 characters. It
    /// also appears in the instance ARN.
    ///
    /// This member is required and must not be empty.
    pub fn instance_id(mut self, input: impl Into<String>) -> Self {
        self.input.instance_id = Some(input.into());
        self
    }
    /// Sets or clears [`instance_id`](Self::instance_id).
    pub fn set_instance_id(mut self, input: Option<String>) -> Self {
        self.input.instance_id = input;
        self
    }
    /// The value of [`instance_id`](Self::instance_id) so far.
    pub fn get_instance_id(&self) -> &Option<String> {
        &self.input.instance_id
    }
    /// The ID of the contact to evaluate, with 1 to 256 characters.
    ///
    /// This member is required.
    pub fn contact_id(mut self, input: impl Into<String>) -> Self {
        self.input.contact_id = Some(input.into());
        self
    }
    /// Sets or clears [`contact_id`](Self::contact_id).
    pub fn set_contact_id(mut self, input: Option<String>) -> Self {
        self.input.contact_id = input;
        self
    }
    /// The value of [`contact_id`](Self::contact_id) so far.
    pub fn get_contact_id(&self) -> &Option<String> {
        &self.input.contact_id
    }
    /// The ID of the form to use, with 1 to 500 characters. The form needs an activated version.
    ///
    /// This member is required.
    pub fn evaluation_form_id(mut self, input: impl Into<String>) -> Self {
        self.input.evaluation_form_id = Some(input.into());
        self
    }
    /// Sets or clears [`evaluation_form_id`](Self::evaluation_form_id).
    pub fn set_evaluation_form_id(mut self, input: Option<String>) -> Self {
        self.input.evaluation_form_id = input;
        self
    }
    /// The value of [`evaluation_form_id`](Self::evaluation_form_id) so far.
    pub fn get_evaluation_form_id(&self) -> &Option<String> {
        &self.input.evaluation_form_id
    }
    /// Turns automated evaluation on or off for this contact.
    pub fn auto_evaluation_configuration(
        mut self,
        input: crate::types::AutoEvaluationConfiguration,
    ) -> Self {
        self.input.auto_evaluation_configuration = Some(input);
        self
    }
    /// Sets or clears [`auto_evaluation_configuration`](Self::auto_evaluation_configuration).
    pub fn set_auto_evaluation_configuration(
        mut self,
        input: Option<crate::types::AutoEvaluationConfiguration>,
    ) -> Self {
        self.input.auto_evaluation_configuration = input;
        self
    }
    /// The value of [`auto_evaluation_configuration`](Self::auto_evaluation_configuration) so far.
    pub fn get_auto_evaluation_configuration(
        &self,
    ) -> &Option<crate::types::AutoEvaluationConfiguration> {
        &self.input.auto_evaluation_configuration
    }
    /// A token of up to 500 characters that makes repeats of a request safe. Case matters; if you
    /// leave it out, the SDK makes one up.
    ///
    /// A random token is sent if this is not set.
    pub fn client_token(mut self, input: impl Into<String>) -> Self {
        self.input.client_token = Some(input.into());
        self
    }
    /// Sets or clears [`client_token`](Self::client_token).
    pub fn set_client_token(mut self, input: Option<String>) -> Self {
        self.input.client_token = input;
        self
    }
    /// The value of [`client_token`](Self::client_token) so far.
    pub fn get_client_token(&self) -> &Option<String> {
        &self.input.client_token
    }
    /// Between 1 and 50 tags for the evaluation, which help to sort it, follow it and restrict who
    /// may use it. Keys have 1 to 128 characters and must not begin with `aws:`; values have up
    /// to 256.
    ///
    /// Adds an entry; [`set_tags`](Self::set_tags) replaces the whole map.
    pub fn tags(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.input.tags.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`tags`](Self::tags).
    pub fn set_tags(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.input.tags = input;
        self
    }
    /// The value of [`tags`](Self::tags) so far.
    pub fn get_tags(&self) -> &Option<::std::collections::HashMap<String, String>> {
        &self.input.tags
    }
    /// Builds the
    /// [`StartContactEvaluationInput`](crate::operation::start_contact_evaluation::StartContactEvaluationInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::start_contact_evaluation::StartContactEvaluationInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for StartContactEvaluationInput {
    #[inline]
    fn fill_idempotency_tokens(&mut self, token: &mut dyn FnMut() -> String) {
        self.client_token.get_or_insert_with(&mut *token);
    }
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.label("instance_id", self.instance_id.as_deref());
        problems.required("contact_id", &self.contact_id);
        problems.required("evaluation_form_id", &self.evaluation_form_id);
        problems.finish("StartContactEvaluationInput")
    }
}
