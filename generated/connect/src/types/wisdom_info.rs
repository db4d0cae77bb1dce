// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Links a contact with its Wisdom session and AI agents.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct WisdomInfo {
    /// The ARN that identifies the session in Wisdom.
    pub session_arn: Option<String>,
    /// The AI agents that took part in the contact.
    pub ai_agents: Option<Vec<crate::types::AiAgentInfo>>,
}

impl WisdomInfo {
    /// A builder for [`WisdomInfo`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::WisdomInfoBuilder {
        crate::types::builders::WisdomInfoBuilder::default()
    }
    /// The ARN that identifies the session in Wisdom.
    #[inline]
    pub fn session_arn(&self) -> Option<&str> {
        self.session_arn.as_deref()
    }
    /// The AI agents that took part in the contact.
    ///
    /// An absent list reads as an empty one; `.ai_agents.is_none()` tells them apart.
    #[inline]
    pub fn ai_agents(&self) -> &[crate::types::AiAgentInfo] {
        self.ai_agents.as_deref().unwrap_or_default()
    }
}

/// A builder for [`WisdomInfo`](crate::types::WisdomInfo).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct WisdomInfoBuilder {
    pub(crate) session_arn: Option<String>,
    pub(crate) ai_agents: Option<Vec<crate::types::AiAgentInfo>>,
}

impl WisdomInfoBuilder {
    /// The ARN that identifies the session in Wisdom.
    pub fn session_arn(mut self, input: impl Into<String>) -> Self {
        self.session_arn = Some(input.into());
        self
    }
    /// Sets or clears [`session_arn`](Self::session_arn).
    #[inline]
    pub fn set_session_arn(mut self, input: Option<String>) -> Self {
        self.session_arn = input;
        self
    }
    /// The value of [`session_arn`](Self::session_arn) so far.
    #[inline]
    pub fn get_session_arn(&self) -> &Option<String> {
        &self.session_arn
    }
    /// The AI agents that took part in the contact.
    ///
    /// Appends an item; [`set_ai_agents`](Self::set_ai_agents) replaces the whole list.
    #[inline]
    pub fn ai_agents(mut self, input: crate::types::AiAgentInfo) -> Self {
        self.ai_agents.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`ai_agents`](Self::ai_agents).
    #[inline]
    pub fn set_ai_agents(
        mut self,
        input: Option<Vec<crate::types::AiAgentInfo>>,
    ) -> Self {
        self.ai_agents = input;
        self
    }
    /// The value of [`ai_agents`](Self::ai_agents) so far.
    #[inline]
    pub fn get_ai_agents(&self) -> &Option<Vec<crate::types::AiAgentInfo>> {
        &self.ai_agents
    }
    /// Builds the [`WisdomInfo`](crate::types::WisdomInfo).
    #[inline]
    pub fn build(self) -> crate::types::WisdomInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
