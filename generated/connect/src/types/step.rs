// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// One stage in the search for an agent.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Step {
    /// When the stage times out.
    pub expiry: Option<crate::types::Expiry>,
    /// What an agent has to satisfy during this stage.
    pub expression: Option<crate::types::Expression>,
    /// How far the stage has come.
    pub status: Option<crate::types::RoutingCriteriaStepStatus>,
}

impl Step {
    /// A builder for [`Step`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::StepBuilder {
        crate::types::builders::StepBuilder::default()
    }
    /// When the stage times out.
    #[inline]
    pub fn expiry(&self) -> Option<&crate::types::Expiry> {
        self.expiry.as_ref()
    }
    /// What an agent has to satisfy during this stage.
    #[inline]
    pub fn expression(&self) -> Option<&crate::types::Expression> {
        self.expression.as_ref()
    }
    /// How far the stage has come.
    #[inline]
    pub fn status(&self) -> Option<&crate::types::RoutingCriteriaStepStatus> {
        self.status.as_ref()
    }
}

/// A builder for [`Step`](crate::types::Step).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct StepBuilder {
    pub(crate) expiry: Option<crate::types::Expiry>,
    pub(crate) expression: Option<crate::types::Expression>,
    pub(crate) status: Option<crate::types::RoutingCriteriaStepStatus>,
}

impl StepBuilder {
    /// When the stage times out.
    #[inline]
    pub fn expiry(mut self, input: crate::types::Expiry) -> Self {
        self.expiry = Some(input);
        self
    }
    /// Sets or clears [`expiry`](Self::expiry).
    #[inline]
    pub fn set_expiry(mut self, input: Option<crate::types::Expiry>) -> Self {
        self.expiry = input;
        self
    }
    /// The value of [`expiry`](Self::expiry) so far.
    #[inline]
    pub fn get_expiry(&self) -> &Option<crate::types::Expiry> {
        &self.expiry
    }
    /// What an agent has to satisfy during this stage.
    #[inline]
    pub fn expression(mut self, input: crate::types::Expression) -> Self {
        self.expression = Some(input);
        self
    }
    /// Sets or clears [`expression`](Self::expression).
    #[inline]
    pub fn set_expression(mut self, input: Option<crate::types::Expression>) -> Self {
        self.expression = input;
        self
    }
    /// The value of [`expression`](Self::expression) so far.
    #[inline]
    pub fn get_expression(&self) -> &Option<crate::types::Expression> {
        &self.expression
    }
    /// How far the stage has come.
    #[inline]
    pub fn status(mut self, input: crate::types::RoutingCriteriaStepStatus) -> Self {
        self.status = Some(input);
        self
    }
    /// Sets or clears [`status`](Self::status).
    #[inline]
    pub fn set_status(
        mut self,
        input: Option<crate::types::RoutingCriteriaStepStatus>,
    ) -> Self {
        self.status = input;
        self
    }
    /// The value of [`status`](Self::status) so far.
    #[inline]
    pub fn get_status(&self) -> &Option<crate::types::RoutingCriteriaStepStatus> {
        &self.status
    }
    /// Builds the [`Step`](crate::types::Step).
    #[inline]
    pub fn build(self) -> crate::types::Step {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
