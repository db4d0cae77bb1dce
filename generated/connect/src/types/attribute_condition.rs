// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A condition on a predefined attribute, used to pick agents in a routing step.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AttributeCondition {
    /// Which predefined attribute is tested, with 1 to 100 characters.
    pub name: Option<String>,
    /// The attribute value to look for, with 1 to 128 characters.
    pub value: Option<String>,
    /// The level of proficiency that the condition compares with, from 1.0 to 5.0.
    pub proficiency_level: Option<f32>,
    /// A span of proficiency levels, given by its lower and upper bound.
    pub range: Option<crate::types::Range>,
    /// Restricts the match to certain preferred agents.
    pub match_criteria: Option<crate::types::MatchCriteria>,
    /// How the attribute is compared, with 1 to 127 characters.
    pub comparison_operator: Option<String>,
}

impl AttributeCondition {
    /// A builder for [`AttributeCondition`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::AttributeConditionBuilder {
        crate::types::builders::AttributeConditionBuilder::default()
    }
    /// Which predefined attribute is tested, with 1 to 100 characters.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The attribute value to look for, with 1 to 128 characters.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
    /// The level of proficiency that the condition compares with, from 1.0 to 5.0.
    #[inline]
    pub fn proficiency_level(&self) -> Option<f32> {
        self.proficiency_level
    }
    /// A span of proficiency levels, given by its lower and upper bound.
    #[inline]
    pub fn range(&self) -> Option<&crate::types::Range> {
        self.range.as_ref()
    }
    /// Restricts the match to certain preferred agents.
    #[inline]
    pub fn match_criteria(&self) -> Option<&crate::types::MatchCriteria> {
        self.match_criteria.as_ref()
    }
    /// How the attribute is compared, with 1 to 127 characters.
    #[inline]
    pub fn comparison_operator(&self) -> Option<&str> {
        self.comparison_operator.as_deref()
    }
}

/// A builder for [`AttributeCondition`](crate::types::AttributeCondition).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AttributeConditionBuilder {
    pub(crate) name: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) proficiency_level: Option<f32>,
    pub(crate) range: Option<crate::types::Range>,
    pub(crate) match_criteria: Option<crate::types::MatchCriteria>,
    pub(crate) comparison_operator: Option<String>,
}

impl AttributeConditionBuilder {
    /// Which predefined attribute is tested, with 1 to 100 characters.
    pub fn name(mut self, input: impl Into<String>) -> Self {
        self.name = Some(input.into());
        self
    }
    /// Sets or clears [`name`](Self::name).
    #[inline]
    pub fn set_name(mut self, input: Option<String>) -> Self {
        self.name = input;
        self
    }
    /// The value of [`name`](Self::name) so far.
    #[inline]
    pub fn get_name(&self) -> &Option<String> {
        &self.name
    }
    /// The attribute value to look for, with 1 to 128 characters.
    pub fn value(mut self, input: impl Into<String>) -> Self {
        self.value = Some(input.into());
        self
    }
    /// Sets or clears [`value`](Self::value).
    #[inline]
    pub fn set_value(mut self, input: Option<String>) -> Self {
        self.value = input;
        self
    }
    /// The value of [`value`](Self::value) so far.
    #[inline]
    pub fn get_value(&self) -> &Option<String> {
        &self.value
    }
    /// The level of proficiency that the condition compares with, from 1.0 to 5.0.
    #[inline]
    pub fn proficiency_level(mut self, input: f32) -> Self {
        self.proficiency_level = Some(input);
        self
    }
    /// Sets or clears [`proficiency_level`](Self::proficiency_level).
    #[inline]
    pub fn set_proficiency_level(mut self, input: Option<f32>) -> Self {
        self.proficiency_level = input;
        self
    }
    /// The value of [`proficiency_level`](Self::proficiency_level) so far.
    #[inline]
    pub fn get_proficiency_level(&self) -> &Option<f32> {
        &self.proficiency_level
    }
    /// A span of proficiency levels, given by its lower and upper bound.
    #[inline]
    pub fn range(mut self, input: crate::types::Range) -> Self {
        self.range = Some(input);
        self
    }
    /// Sets or clears [`range`](Self::range).
    #[inline]
    pub fn set_range(mut self, input: Option<crate::types::Range>) -> Self {
        self.range = input;
        self
    }
    /// The value of [`range`](Self::range) so far.
    #[inline]
    pub fn get_range(&self) -> &Option<crate::types::Range> {
        &self.range
    }
    /// Restricts the match to certain preferred agents.
    #[inline]
    pub fn match_criteria(mut self, input: crate::types::MatchCriteria) -> Self {
        self.match_criteria = Some(input);
        self
    }
    /// Sets or clears [`match_criteria`](Self::match_criteria).
    #[inline]
    pub fn set_match_criteria(
        mut self,
        input: Option<crate::types::MatchCriteria>,
    ) -> Self {
        self.match_criteria = input;
        self
    }
    /// The value of [`match_criteria`](Self::match_criteria) so far.
    #[inline]
    pub fn get_match_criteria(&self) -> &Option<crate::types::MatchCriteria> {
        &self.match_criteria
    }
    /// How the attribute is compared, with 1 to 127 characters.
    pub fn comparison_operator(mut self, input: impl Into<String>) -> Self {
        self.comparison_operator = Some(input.into());
        self
    }
    /// Sets or clears [`comparison_operator`](Self::comparison_operator).
    #[inline]
    pub fn set_comparison_operator(mut self, input: Option<String>) -> Self {
        self.comparison_operator = input;
        self
    }
    /// The value of [`comparison_operator`](Self::comparison_operator) so far.
    #[inline]
    pub fn get_comparison_operator(&self) -> &Option<String> {
        &self.comparison_operator
    }
    /// Builds the [`AttributeCondition`](crate::types::AttributeCondition).
    #[inline]
    pub fn build(self) -> crate::types::AttributeCondition {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
