// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The approach taken to place an outbound contact.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct OutboundStrategy {
    /// Which strategy applies. The member is required.
    pub r#type: crate::types::OutboundStrategyType,
    /// The settings of the strategy.
    pub config: Option<crate::types::OutboundStrategyConfig>,
}

impl OutboundStrategy {
    /// A builder for [`OutboundStrategy`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::OutboundStrategyBuilder {
        crate::types::builders::OutboundStrategyBuilder::default()
    }
    /// Which strategy applies. The member is required.
    #[inline]
    pub fn r#type(&self) -> &crate::types::OutboundStrategyType {
        &self.r#type
    }
    /// The settings of the strategy.
    #[inline]
    pub fn config(&self) -> Option<&crate::types::OutboundStrategyConfig> {
        self.config.as_ref()
    }
}

/// A builder for [`OutboundStrategy`](crate::types::OutboundStrategy).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct OutboundStrategyBuilder {
    pub(crate) r#type: Option<crate::types::OutboundStrategyType>,
    pub(crate) config: Option<crate::types::OutboundStrategyConfig>,
}

impl OutboundStrategyBuilder {
    /// Which strategy applies. The member is required.
    #[inline]
    pub fn r#type(mut self, input: crate::types::OutboundStrategyType) -> Self {
        self.r#type = Some(input);
        self
    }
    /// Sets or clears [`type`](Self::type).
    #[inline]
    pub fn set_type(
        mut self,
        input: Option<crate::types::OutboundStrategyType>,
    ) -> Self {
        self.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    #[inline]
    pub fn get_type(&self) -> &Option<crate::types::OutboundStrategyType> {
        &self.r#type
    }
    /// The settings of the strategy.
    #[inline]
    pub fn config(mut self, input: crate::types::OutboundStrategyConfig) -> Self {
        self.config = Some(input);
        self
    }
    /// Sets or clears [`config`](Self::config).
    #[inline]
    pub fn set_config(
        mut self,
        input: Option<crate::types::OutboundStrategyConfig>,
    ) -> Self {
        self.config = input;
        self
    }
    /// The value of [`config`](Self::config) so far.
    #[inline]
    pub fn get_config(&self) -> &Option<crate::types::OutboundStrategyConfig> {
        &self.config
    }
    /// Builds the [`OutboundStrategy`](crate::types::OutboundStrategy).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::OutboundStrategy,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("type", &self.r#type);
        problems.finish("OutboundStrategy")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
