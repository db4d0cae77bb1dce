// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// One stage in the search for an agent.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Step {
    /// When the stage times out.
    pub expiry: ::std::option::Option<crate::types::Expiry>,
    /// What an agent has to satisfy during this stage.
    pub expression: ::std::option::Option<crate::types::Expression>,
    /// How far the stage has come.
    pub status: ::std::option::Option<crate::types::RoutingCriteriaStepStatus>,
}

impl Step {
    /// A builder for [`Step`](Self).
    pub fn builder() -> crate::types::builders::StepBuilder {
        crate::types::builders::StepBuilder::default()
    }
    /// When the stage times out.
    pub fn expiry(&self) -> ::std::option::Option<&crate::types::Expiry> {
        self.expiry.as_ref()
    }
    /// What an agent has to satisfy during this stage.
    pub fn expression(&self) -> ::std::option::Option<&crate::types::Expression> {
        self.expression.as_ref()
    }
    /// How far the stage has come.
    pub fn status(
        &self,
    ) -> ::std::option::Option<&crate::types::RoutingCriteriaStepStatus> {
        self.status.as_ref()
    }
}

/// A builder for [`Step`](crate::types::Step).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct StepBuilder {
    pub(crate) expiry: ::std::option::Option<crate::types::Expiry>,
    pub(crate) expression: ::std::option::Option<crate::types::Expression>,
    pub(crate) status: ::std::option::Option<crate::types::RoutingCriteriaStepStatus>,
}

impl StepBuilder {
    /// When the stage times out.
    pub fn expiry(mut self, input: crate::types::Expiry) -> Self {
        self.expiry = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`expiry`](Self::expiry).
    pub fn set_expiry(
        mut self,
        input: ::std::option::Option<crate::types::Expiry>,
    ) -> Self {
        self.expiry = input;
        self
    }
    /// The value of [`expiry`](Self::expiry) so far.
    pub fn get_expiry(&self) -> &::std::option::Option<crate::types::Expiry> {
        &self.expiry
    }
    /// What an agent has to satisfy during this stage.
    pub fn expression(mut self, input: crate::types::Expression) -> Self {
        self.expression = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`expression`](Self::expression).
    pub fn set_expression(
        mut self,
        input: ::std::option::Option<crate::types::Expression>,
    ) -> Self {
        self.expression = input;
        self
    }
    /// The value of [`expression`](Self::expression) so far.
    pub fn get_expression(&self) -> &::std::option::Option<crate::types::Expression> {
        &self.expression
    }
    /// How far the stage has come.
    pub fn status(mut self, input: crate::types::RoutingCriteriaStepStatus) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`status`](Self::status).
    pub fn set_status(
        mut self,
        input: ::std::option::Option<crate::types::RoutingCriteriaStepStatus>,
    ) -> Self {
        self.status = input;
        self
    }
    /// The value of [`status`](Self::status) so far.
    pub fn get_status(
        &self,
    ) -> &::std::option::Option<crate::types::RoutingCriteriaStepStatus> {
        &self.status
    }
    /// Builds the [`Step`](crate::types::Step).
    pub fn build(self) -> crate::types::Step {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
