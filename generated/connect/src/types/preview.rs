// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Settings of the preview that an agent gets in the agent-first strategy.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Preview {
    /// The countdown that begins when the agent accepts the contact. The member is required.
    pub post_accept_timeout_config: Option<crate::types::PostAcceptTimeoutConfig>,
    /// What the agent may do after accepting, namely `CALL`, `DISCARD` or both. The member is
    /// required.
    pub allowed_user_actions: Vec<crate::types::AllowedUserAction>,
}

impl Preview {
    /// A builder for [`Preview`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::PreviewBuilder {
        crate::types::builders::PreviewBuilder::default()
    }
    /// The countdown that begins when the agent accepts the contact. The member is required.
    #[inline]
    pub fn post_accept_timeout_config(
        &self,
    ) -> Option<&crate::types::PostAcceptTimeoutConfig> {
        self.post_accept_timeout_config.as_ref()
    }
    /// What the agent may do after accepting, namely `CALL`, `DISCARD` or both. The member is
    /// required.
    #[inline]
    pub fn allowed_user_actions(&self) -> &[crate::types::AllowedUserAction] {
        self.allowed_user_actions.as_slice()
    }
}

/// A builder for [`Preview`](crate::types::Preview).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PreviewBuilder {
    pub(crate) post_accept_timeout_config: Option<crate::types::PostAcceptTimeoutConfig>,
    pub(crate) allowed_user_actions: Option<Vec<crate::types::AllowedUserAction>>,
}

impl PreviewBuilder {
    /// The countdown that begins when the agent accepts the contact. The member is required.
    #[inline]
    pub fn post_accept_timeout_config(
        mut self,
        input: crate::types::PostAcceptTimeoutConfig,
    ) -> Self {
        self.post_accept_timeout_config = Some(input);
        self
    }
    /// Sets or clears [`post_accept_timeout_config`](Self::post_accept_timeout_config).
    #[inline]
    pub fn set_post_accept_timeout_config(
        mut self,
        input: Option<crate::types::PostAcceptTimeoutConfig>,
    ) -> Self {
        self.post_accept_timeout_config = input;
        self
    }
    /// The value of [`post_accept_timeout_config`](Self::post_accept_timeout_config) so far.
    #[inline]
    pub fn get_post_accept_timeout_config(
        &self,
    ) -> &Option<crate::types::PostAcceptTimeoutConfig> {
        &self.post_accept_timeout_config
    }
    /// What the agent may do after accepting, namely `CALL`, `DISCARD` or both. The member is
    /// required.
    ///
    /// Appends an item; [`set_allowed_user_actions`](Self::set_allowed_user_actions) replaces the
    /// whole list.
    #[inline]
    pub fn allowed_user_actions(
        mut self,
        input: crate::types::AllowedUserAction,
    ) -> Self {
        self.allowed_user_actions.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`allowed_user_actions`](Self::allowed_user_actions).
    #[inline]
    pub fn set_allowed_user_actions(
        mut self,
        input: Option<Vec<crate::types::AllowedUserAction>>,
    ) -> Self {
        self.allowed_user_actions = input;
        self
    }
    /// The value of [`allowed_user_actions`](Self::allowed_user_actions) so far.
    #[inline]
    pub fn get_allowed_user_actions(
        &self,
    ) -> &Option<Vec<crate::types::AllowedUserAction>> {
        &self.allowed_user_actions
    }
    /// Builds the [`Preview`](crate::types::Preview).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::Preview,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("allowed_user_actions", &self.allowed_user_actions);
        problems.finish("Preview")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
