// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A period during which a supervisor was in one state.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct StateTransition {
    /// The state that the supervisor was in.
    pub state: ::std::option::Option<crate::types::ParticipantState>,
    /// When the supervisor entered the state, in UTC.
    pub state_start_timestamp: ::std::option::Option<crate::primitives::DateTime>,
    /// When the supervisor left the state, in UTC.
    pub state_end_timestamp: ::std::option::Option<crate::primitives::DateTime>,
}

impl StateTransition {
    /// A builder for [`StateTransition`](Self).
    pub fn builder() -> crate::types::builders::StateTransitionBuilder {
        crate::types::builders::StateTransitionBuilder::default()
    }
    /// The state that the supervisor was in.
    pub fn state(&self) -> ::std::option::Option<&crate::types::ParticipantState> {
        self.state.as_ref()
    }
    /// When the supervisor entered the state, in UTC.
    pub fn state_start_timestamp(
        &self,
    ) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.state_start_timestamp.as_ref()
    }
    /// When the supervisor left the state, in UTC.
    pub fn state_end_timestamp(
        &self,
    ) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.state_end_timestamp.as_ref()
    }
}

/// A builder for [`StateTransition`](crate::types::StateTransition).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct StateTransitionBuilder {
    pub(crate) state: ::std::option::Option<crate::types::ParticipantState>,
    pub(crate) state_start_timestamp: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) state_end_timestamp: ::std::option::Option<crate::primitives::DateTime>,
}

impl StateTransitionBuilder {
    /// The state that the supervisor was in.
    pub fn state(mut self, input: crate::types::ParticipantState) -> Self {
        self.state = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`state`](Self::state).
    pub fn set_state(
        mut self,
        input: ::std::option::Option<crate::types::ParticipantState>,
    ) -> Self {
        self.state = input;
        self
    }
    /// The value of [`state`](Self::state) so far.
    pub fn get_state(&self) -> &::std::option::Option<crate::types::ParticipantState> {
        &self.state
    }
    /// When the supervisor entered the state, in UTC.
    pub fn state_start_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.state_start_timestamp = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`state_start_timestamp`](Self::state_start_timestamp).
    pub fn set_state_start_timestamp(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.state_start_timestamp = input;
        self
    }
    /// The value of [`state_start_timestamp`](Self::state_start_timestamp) so far.
    pub fn get_state_start_timestamp(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.state_start_timestamp
    }
    /// When the supervisor left the state, in UTC.
    pub fn state_end_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.state_end_timestamp = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`state_end_timestamp`](Self::state_end_timestamp).
    pub fn set_state_end_timestamp(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.state_end_timestamp = input;
        self
    }
    /// The value of [`state_end_timestamp`](Self::state_end_timestamp) so far.
    pub fn get_state_end_timestamp(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.state_end_timestamp
    }
    /// Builds the [`StateTransition`](crate::types::StateTransition).
    pub fn build(self) -> crate::types::StateTransition {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
