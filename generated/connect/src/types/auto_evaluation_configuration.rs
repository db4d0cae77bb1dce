// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Turns automated evaluation on or off.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AutoEvaluationConfiguration {
    /// Set to true to have the evaluation automated. The member is required.
    pub enabled: bool,
}

impl AutoEvaluationConfiguration {
    /// A builder for [`AutoEvaluationConfiguration`](Self).
    pub fn builder() -> crate::types::builders::AutoEvaluationConfigurationBuilder {
        crate::types::builders::AutoEvaluationConfigurationBuilder::default()
    }
    /// Set to true to have the evaluation automated. The member is required.
    pub fn enabled(&self) -> bool {
        self.enabled
    }
}

/// A builder for [`AutoEvaluationConfiguration`](crate::types::AutoEvaluationConfiguration).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct AutoEvaluationConfigurationBuilder {
    pub(crate) enabled: ::std::option::Option<bool>,
}

impl AutoEvaluationConfigurationBuilder {
    /// Set to true to have the evaluation automated. The member is required.
    pub fn enabled(mut self, input: bool) -> Self {
        self.enabled = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`enabled`](Self::enabled).
    pub fn set_enabled(mut self, input: ::std::option::Option<bool>) -> Self {
        self.enabled = input;
        self
    }
    /// The value of [`enabled`](Self::enabled) so far.
    pub fn get_enabled(&self) -> &::std::option::Option<bool> {
        &self.enabled
    }
    /// Builds the [`AutoEvaluationConfiguration`](crate::types::AutoEvaluationConfiguration).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::AutoEvaluationConfiguration,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("enabled", &self.enabled);
        problems.finish("AutoEvaluationConfiguration")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
