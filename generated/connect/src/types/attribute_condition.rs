// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A condition on a predefined attribute, used to pick agents in a routing step.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AttributeCondition {
    /// Which predefined attribute is tested, with 1 to 100 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// The attribute value to look for, with 1 to 128 characters.
    pub value: ::std::option::Option<::std::string::String>,
    /// The level of proficiency that the condition compares with, from 1.0 to 5.0.
    pub proficiency_level: ::std::option::Option<f32>,
    /// A span of proficiency levels, given by its lower and upper bound.
    pub range: ::std::option::Option<crate::types::Range>,
    /// Restricts the match to certain preferred agents.
    pub match_criteria: ::std::option::Option<crate::types::MatchCriteria>,
    /// How the attribute is compared, with 1 to 127 characters.
    pub comparison_operator: ::std::option::Option<::std::string::String>,
}

impl AttributeCondition {
    /// A builder for [`AttributeCondition`](Self).
    pub fn builder() -> crate::types::builders::AttributeConditionBuilder {
        crate::types::builders::AttributeConditionBuilder::default()
    }
    /// Which predefined attribute is tested, with 1 to 100 characters.
    pub fn name(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
    /// The attribute value to look for, with 1 to 128 characters.
    pub fn value(&self) -> ::std::option::Option<&str> {
        self.value.as_deref()
    }
    /// The level of proficiency that the condition compares with, from 1.0 to 5.0.
    pub fn proficiency_level(&self) -> ::std::option::Option<f32> {
        self.proficiency_level
    }
    /// A span of proficiency levels, given by its lower and upper bound.
    pub fn range(&self) -> ::std::option::Option<&crate::types::Range> {
        self.range.as_ref()
    }
    /// Restricts the match to certain preferred agents.
    pub fn match_criteria(&self) -> ::std::option::Option<&crate::types::MatchCriteria> {
        self.match_criteria.as_ref()
    }
    /// How the attribute is compared, with 1 to 127 characters.
    pub fn comparison_operator(&self) -> ::std::option::Option<&str> {
        self.comparison_operator.as_deref()
    }
}

/// A builder for [`AttributeCondition`](crate::types::AttributeCondition).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct AttributeConditionBuilder {
    pub(crate) name: ::std::option::Option<::std::string::String>,
    pub(crate) value: ::std::option::Option<::std::string::String>,
    pub(crate) proficiency_level: ::std::option::Option<f32>,
    pub(crate) range: ::std::option::Option<crate::types::Range>,
    pub(crate) match_criteria: ::std::option::Option<crate::types::MatchCriteria>,
    pub(crate) comparison_operator: ::std::option::Option<::std::string::String>,
}

impl AttributeConditionBuilder {
    /// Which predefined attribute is tested, with 1 to 100 characters.
    pub fn name(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`name`](Self::name).
    pub fn set_name(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.name = input;
        self
    }
    /// The value of [`name`](Self::name) so far.
    pub fn get_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.name
    }
    /// The attribute value to look for, with 1 to 128 characters.
    pub fn value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`value`](Self::value).
    pub fn set_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.value = input;
        self
    }
    /// The value of [`value`](Self::value) so far.
    pub fn get_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.value
    }
    /// The level of proficiency that the condition compares with, from 1.0 to 5.0.
    pub fn proficiency_level(mut self, input: f32) -> Self {
        self.proficiency_level = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`proficiency_level`](Self::proficiency_level).
    pub fn set_proficiency_level(mut self, input: ::std::option::Option<f32>) -> Self {
        self.proficiency_level = input;
        self
    }
    /// The value of [`proficiency_level`](Self::proficiency_level) so far.
    pub fn get_proficiency_level(&self) -> &::std::option::Option<f32> {
        &self.proficiency_level
    }
    /// A span of proficiency levels, given by its lower and upper bound.
    pub fn range(mut self, input: crate::types::Range) -> Self {
        self.range = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`range`](Self::range).
    pub fn set_range(
        mut self,
        input: ::std::option::Option<crate::types::Range>,
    ) -> Self {
        self.range = input;
        self
    }
    /// The value of [`range`](Self::range) so far.
    pub fn get_range(&self) -> &::std::option::Option<crate::types::Range> {
        &self.range
    }
    /// Restricts the match to certain preferred agents.
    pub fn match_criteria(mut self, input: crate::types::MatchCriteria) -> Self {
        self.match_criteria = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`match_criteria`](Self::match_criteria).
    pub fn set_match_criteria(
        mut self,
        input: ::std::option::Option<crate::types::MatchCriteria>,
    ) -> Self {
        self.match_criteria = input;
        self
    }
    /// The value of [`match_criteria`](Self::match_criteria) so far.
    pub fn get_match_criteria(
        &self,
    ) -> &::std::option::Option<crate::types::MatchCriteria> {
        &self.match_criteria
    }
    /// How the attribute is compared, with 1 to 127 characters.
    pub fn comparison_operator(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.comparison_operator = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`comparison_operator`](Self::comparison_operator).
    pub fn set_comparison_operator(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.comparison_operator = input;
        self
    }
    /// The value of [`comparison_operator`](Self::comparison_operator) so far.
    pub fn get_comparison_operator(
        &self,
    ) -> &::std::option::Option<::std::string::String> {
        &self.comparison_operator
    }
    /// Builds the [`AttributeCondition`](crate::types::AttributeCondition).
    pub fn build(self) -> crate::types::AttributeCondition {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
