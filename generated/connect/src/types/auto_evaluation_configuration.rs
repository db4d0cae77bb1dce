// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Turns automated evaluation on or off.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AutoEvaluationConfiguration {
    /// Set to true to have the evaluation automated. The member is required.
    pub enabled: bool,
}

impl AutoEvaluationConfiguration {
    /// A builder for [`AutoEvaluationConfiguration`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::AutoEvaluationConfigurationBuilder {
        crate::types::builders::AutoEvaluationConfigurationBuilder::default()
    }
    /// Set to true to have the evaluation automated. The member is required.
    #[inline]
    pub fn enabled(&self) -> bool {
        self.enabled
    }
}

/// A builder for [`AutoEvaluationConfiguration`](crate::types::AutoEvaluationConfiguration).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AutoEvaluationConfigurationBuilder {
    pub(crate) enabled: Option<bool>,
}

impl AutoEvaluationConfigurationBuilder {
    /// Set to true to have the evaluation automated. The member is required.
    #[inline]
    pub fn enabled(mut self, input: bool) -> Self {
        self.enabled = Some(input);
        self
    }
    /// Sets or clears [`enabled`](Self::enabled).
    #[inline]
    pub fn set_enabled(mut self, input: Option<bool>) -> Self {
        self.enabled = input;
        self
    }
    /// The value of [`enabled`](Self::enabled) so far.
    #[inline]
    pub fn get_enabled(&self) -> &Option<bool> {
        &self.enabled
    }
    /// Builds the [`AutoEvaluationConfiguration`](crate::types::AutoEvaluationConfiguration).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::AutoEvaluationConfiguration,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("enabled", &self.enabled);
        problems.finish("AutoEvaluationConfiguration")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
