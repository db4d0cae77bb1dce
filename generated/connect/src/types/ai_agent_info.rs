// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes an AI agent that took part in the contact.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AiAgentInfo {
    /// What the AI agent was used for, either helping a human agent or serving the customer itself.
    pub ai_use_case: Option<crate::types::AiUseCase>,
    /// An ID of up to 128 characters that stands for the AI agent and its version together.
    pub ai_agent_version_id: Option<String>,
    /// Tells if a contact that began with this AI agent was later handed to a human.
    pub ai_agent_escalated: Option<bool>,
}

impl AiAgentInfo {
    /// A builder for [`AiAgentInfo`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::AiAgentInfoBuilder {
        crate::types::builders::AiAgentInfoBuilder::default()
    }
    /// What the AI agent was used for, either helping a human agent or serving the customer itself.
    #[inline]
    pub fn ai_use_case(&self) -> Option<&crate::types::AiUseCase> {
        self.ai_use_case.as_ref()
    }
    /// An ID of up to 128 characters that stands for the AI agent and its version together.
    #[inline]
    pub fn ai_agent_version_id(&self) -> Option<&str> {
        self.ai_agent_version_id.as_deref()
    }
    /// Tells if a contact that began with this AI agent was later handed to a human.
    #[inline]
    pub fn ai_agent_escalated(&self) -> Option<bool> {
        self.ai_agent_escalated
    }
}

/// A builder for [`AiAgentInfo`](crate::types::AiAgentInfo).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AiAgentInfoBuilder {
    pub(crate) ai_use_case: Option<crate::types::AiUseCase>,
    pub(crate) ai_agent_version_id: Option<String>,
    pub(crate) ai_agent_escalated: Option<bool>,
}

impl AiAgentInfoBuilder {
    /// What the AI agent was used for, either helping a human agent or serving the customer itself.
    #[inline]
    pub fn ai_use_case(mut self, input: crate::types::AiUseCase) -> Self {
        self.ai_use_case = Some(input);
        self
    }
    /// Sets or clears [`ai_use_case`](Self::ai_use_case).
    #[inline]
    pub fn set_ai_use_case(mut self, input: Option<crate::types::AiUseCase>) -> Self {
        self.ai_use_case = input;
        self
    }
    /// The value of [`ai_use_case`](Self::ai_use_case) so far.
    #[inline]
    pub fn get_ai_use_case(&self) -> &Option<crate::types::AiUseCase> {
        &self.ai_use_case
    }
    /// An ID of up to 128 characters that stands for the AI agent and its version together.
    pub fn ai_agent_version_id(mut self, input: impl Into<String>) -> Self {
        self.ai_agent_version_id = Some(input.into());
        self
    }
    /// Sets or clears [`ai_agent_version_id`](Self::ai_agent_version_id).
    #[inline]
    pub fn set_ai_agent_version_id(mut self, input: Option<String>) -> Self {
        self.ai_agent_version_id = input;
        self
    }
    /// The value of [`ai_agent_version_id`](Self::ai_agent_version_id) so far.
    #[inline]
    pub fn get_ai_agent_version_id(&self) -> &Option<String> {
        &self.ai_agent_version_id
    }
    /// Tells if a contact that began with this AI agent was later handed to a human.
    #[inline]
    pub fn ai_agent_escalated(mut self, input: bool) -> Self {
        self.ai_agent_escalated = Some(input);
        self
    }
    /// Sets or clears [`ai_agent_escalated`](Self::ai_agent_escalated).
    #[inline]
    pub fn set_ai_agent_escalated(mut self, input: Option<bool>) -> Self {
        self.ai_agent_escalated = input;
        self
    }
    /// The value of [`ai_agent_escalated`](Self::ai_agent_escalated) so far.
    #[inline]
    pub fn get_ai_agent_escalated(&self) -> &Option<bool> {
        &self.ai_agent_escalated
    }
    /// Builds the [`AiAgentInfo`](crate::types::AiAgentInfo).
    #[inline]
    pub fn build(self) -> crate::types::AiAgentInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
