// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A period during which a supervisor was in one state.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct StateTransition {
    /// The state that the supervisor was in.
    pub state: Option<crate::types::ParticipantState>,
    /// When the supervisor entered the state, in UTC.
    pub state_start_timestamp: Option<crate::primitives::DateTime>,
    /// When the supervisor left the state, in UTC.
    pub state_end_timestamp: Option<crate::primitives::DateTime>,
}

impl StateTransition {
    /// A builder for [`StateTransition`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::StateTransitionBuilder {
        crate::types::builders::StateTransitionBuilder::default()
    }
    /// The state that the supervisor was in.
    #[inline]
    pub fn state(&self) -> Option<&crate::types::ParticipantState> {
        self.state.as_ref()
    }
    /// When the supervisor entered the state, in UTC.
    #[inline]
    pub fn state_start_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.state_start_timestamp.as_ref()
    }
    /// When the supervisor left the state, in UTC.
    #[inline]
    pub fn state_end_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.state_end_timestamp.as_ref()
    }
}

/// A builder for [`StateTransition`](crate::types::StateTransition).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct StateTransitionBuilder {
    pub(crate) state: Option<crate::types::ParticipantState>,
    pub(crate) state_start_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) state_end_timestamp: Option<crate::primitives::DateTime>,
}

impl StateTransitionBuilder {
    /// The state that the supervisor was in.
    #[inline]
    pub fn state(mut self, input: crate::types::ParticipantState) -> Self {
        self.state = Some(input);
        self
    }
    /// Sets or clears [`state`](Self::state).
    #[inline]
    pub fn set_state(mut self, input: Option<crate::types::ParticipantState>) -> Self {
        self.state = input;
        self
    }
    /// The value of [`state`](Self::state) so far.
    #[inline]
    pub fn get_state(&self) -> &Option<crate::types::ParticipantState> {
        &self.state
    }
    /// When the supervisor entered the state, in UTC.
    #[inline]
    pub fn state_start_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.state_start_timestamp = Some(input);
        self
    }
    /// Sets or clears [`state_start_timestamp`](Self::state_start_timestamp).
    #[inline]
    pub fn set_state_start_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.state_start_timestamp = input;
        self
    }
    /// The value of [`state_start_timestamp`](Self::state_start_timestamp) so far.
    #[inline]
    pub fn get_state_start_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.state_start_timestamp
    }
    /// When the supervisor left the state, in UTC.
    #[inline]
    pub fn state_end_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.state_end_timestamp = Some(input);
        self
    }
    /// Sets or clears [`state_end_timestamp`](Self::state_end_timestamp).
    #[inline]
    pub fn set_state_end_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.state_end_timestamp = input;
        self
    }
    /// The value of [`state_end_timestamp`](Self::state_end_timestamp) so far.
    #[inline]
    pub fn get_state_end_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.state_end_timestamp
    }
    /// Builds the [`StateTransition`](crate::types::StateTransition).
    #[inline]
    pub fn build(self) -> crate::types::StateTransition {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
