// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes an AI agent that took part in the contact.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AiAgentInfo {
    /// What the AI agent was used for, either helping a human agent or serving the customer itself.
    pub ai_use_case: ::std::option::Option<crate::types::AiUseCase>,
    /// An ID of up to 128 characters that stands for the AI agent and its version together.
    pub ai_agent_version_id: ::std::option::Option<::std::string::String>,
    /// Tells if a contact that began with this AI agent was later handed to a human.
    pub ai_agent_escalated: ::std::option::Option<bool>,
}

impl AiAgentInfo {
    /// A builder for [`AiAgentInfo`](Self).
    pub fn builder() -> crate::types::builders::AiAgentInfoBuilder {
        crate::types::builders::AiAgentInfoBuilder::default()
    }
    /// What the AI agent was used for, either helping a human agent or serving the customer itself.
    pub fn ai_use_case(&self) -> ::std::option::Option<&crate::types::AiUseCase> {
        self.ai_use_case.as_ref()
    }
    /// An ID of up to 128 characters that stands for the AI agent and its version together.
    pub fn ai_agent_version_id(&self) -> ::std::option::Option<&str> {
        self.ai_agent_version_id.as_deref()
    }
    /// Tells if a contact that began with this AI agent was later handed to a human.
    pub fn ai_agent_escalated(&self) -> ::std::option::Option<bool> {
        self.ai_agent_escalated
    }
}

/// A builder for [`AiAgentInfo`](crate::types::AiAgentInfo).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct AiAgentInfoBuilder {
    pub(crate) ai_use_case: ::std::option::Option<crate::types::AiUseCase>,
    pub(crate) ai_agent_version_id: ::std::option::Option<::std::string::String>,
    pub(crate) ai_agent_escalated: ::std::option::Option<bool>,
}

impl AiAgentInfoBuilder {
    /// What the AI agent was used for, either helping a human agent or serving the customer itself.
    pub fn ai_use_case(mut self, input: crate::types::AiUseCase) -> Self {
        self.ai_use_case = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`ai_use_case`](Self::ai_use_case).
    pub fn set_ai_use_case(
        mut self,
        input: ::std::option::Option<crate::types::AiUseCase>,
    ) -> Self {
        self.ai_use_case = input;
        self
    }
    /// The value of [`ai_use_case`](Self::ai_use_case) so far.
    pub fn get_ai_use_case(&self) -> &::std::option::Option<crate::types::AiUseCase> {
        &self.ai_use_case
    }
    /// An ID of up to 128 characters that stands for the AI agent and its version together.
    pub fn ai_agent_version_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.ai_agent_version_id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`ai_agent_version_id`](Self::ai_agent_version_id).
    pub fn set_ai_agent_version_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.ai_agent_version_id = input;
        self
    }
    /// The value of [`ai_agent_version_id`](Self::ai_agent_version_id) so far.
    pub fn get_ai_agent_version_id(
        &self,
    ) -> &::std::option::Option<::std::string::String> {
        &self.ai_agent_version_id
    }
    /// Tells if a contact that began with this AI agent was later handed to a human.
    pub fn ai_agent_escalated(mut self, input: bool) -> Self {
        self.ai_agent_escalated = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`ai_agent_escalated`](Self::ai_agent_escalated).
    pub fn set_ai_agent_escalated(mut self, input: ::std::option::Option<bool>) -> Self {
        self.ai_agent_escalated = input;
        self
    }
    /// The value of [`ai_agent_escalated`](Self::ai_agent_escalated) so far.
    pub fn get_ai_agent_escalated(&self) -> &::std::option::Option<bool> {
        &self.ai_agent_escalated
    }
    /// Builds the [`AiAgentInfo`](crate::types::AiAgentInfo).
    pub fn build(self) -> crate::types::AiAgentInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
