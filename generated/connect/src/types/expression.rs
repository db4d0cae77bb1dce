// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A requirement on agents in a routing step, either a single condition or a combination of
/// expressions. At most one member is meant to be set.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Expression {
    /// A predefined attribute that has to satisfy a condition.
    pub attribute_condition: Option<crate::types::AttributeCondition>,
    /// Expressions that must all hold.
    pub and_expression: Option<Vec<crate::types::Expression>>,
    /// Expressions of which at least one must hold.
    pub or_expression: Option<Vec<crate::types::Expression>>,
    /// A predefined attribute condition that must not hold.
    pub not_attribute_condition: Option<crate::types::AttributeCondition>,
}

impl Expression {
    /// A builder for [`Expression`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ExpressionBuilder {
        crate::types::builders::ExpressionBuilder::default()
    }
    /// A predefined attribute that has to satisfy a condition.
    #[inline]
    pub fn attribute_condition(&self) -> Option<&crate::types::AttributeCondition> {
        self.attribute_condition.as_ref()
    }
    /// Expressions that must all hold.
    ///
    /// An absent list reads as an empty one; `.and_expression.is_none()` tells them apart.
    #[inline]
    pub fn and_expression(&self) -> &[crate::types::Expression] {
        self.and_expression.as_deref().unwrap_or_default()
    }
    /// Expressions of which at least one must hold.
    ///
    /// An absent list reads as an empty one; `.or_expression.is_none()` tells them apart.
    #[inline]
    pub fn or_expression(&self) -> &[crate::types::Expression] {
        self.or_expression.as_deref().unwrap_or_default()
    }
    /// A predefined attribute condition that must not hold.
    #[inline]
    pub fn not_attribute_condition(&self) -> Option<&crate::types::AttributeCondition> {
        self.not_attribute_condition.as_ref()
    }
}

/// A builder for [`Expression`](crate::types::Expression).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ExpressionBuilder {
    pub(crate) attribute_condition: Option<crate::types::AttributeCondition>,
    pub(crate) and_expression: Option<Vec<crate::types::Expression>>,
    pub(crate) or_expression: Option<Vec<crate::types::Expression>>,
    pub(crate) not_attribute_condition: Option<crate::types::AttributeCondition>,
}

impl ExpressionBuilder {
    /// A predefined attribute that has to satisfy a condition.
    #[inline]
    pub fn attribute_condition(
        mut self,
        input: crate::types::AttributeCondition,
    ) -> Self {
        self.attribute_condition = Some(input);
        self
    }
    /// Sets or clears [`attribute_condition`](Self::attribute_condition).
    #[inline]
    pub fn set_attribute_condition(
        mut self,
        input: Option<crate::types::AttributeCondition>,
    ) -> Self {
        self.attribute_condition = input;
        self
    }
    /// The value of [`attribute_condition`](Self::attribute_condition) so far.
    #[inline]
    pub fn get_attribute_condition(&self) -> &Option<crate::types::AttributeCondition> {
        &self.attribute_condition
    }
    /// Expressions that must all hold.
    ///
    /// Appends an item; [`set_and_expression`](Self::set_and_expression) replaces the whole list.
    #[inline]
    pub fn and_expression(mut self, input: crate::types::Expression) -> Self {
        self.and_expression.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`and_expression`](Self::and_expression).
    #[inline]
    pub fn set_and_expression(
        mut self,
        input: Option<Vec<crate::types::Expression>>,
    ) -> Self {
        self.and_expression = input;
        self
    }
    /// The value of [`and_expression`](Self::and_expression) so far.
    #[inline]
    pub fn get_and_expression(&self) -> &Option<Vec<crate::types::Expression>> {
        &self.and_expression
    }
    /// Expressions of which at least one must hold.
    ///
    /// Appends an item; [`set_or_expression`](Self::set_or_expression) replaces the whole list.
    #[inline]
    pub fn or_expression(mut self, input: crate::types::Expression) -> Self {
        self.or_expression.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`or_expression`](Self::or_expression).
    #[inline]
    pub fn set_or_expression(
        mut self,
        input: Option<Vec<crate::types::Expression>>,
    ) -> Self {
        self.or_expression = input;
        self
    }
    /// The value of [`or_expression`](Self::or_expression) so far.
    #[inline]
    pub fn get_or_expression(&self) -> &Option<Vec<crate::types::Expression>> {
        &self.or_expression
    }
    /// A predefined attribute condition that must not hold.
    #[inline]
    pub fn not_attribute_condition(
        mut self,
        input: crate::types::AttributeCondition,
    ) -> Self {
        self.not_attribute_condition = Some(input);
        self
    }
    /// Sets or clears [`not_attribute_condition`](Self::not_attribute_condition).
    #[inline]
    pub fn set_not_attribute_condition(
        mut self,
        input: Option<crate::types::AttributeCondition>,
    ) -> Self {
        self.not_attribute_condition = input;
        self
    }
    /// The value of [`not_attribute_condition`](Self::not_attribute_condition) so far.
    #[inline]
    pub fn get_not_attribute_condition(
        &self,
    ) -> &Option<crate::types::AttributeCondition> {
        &self.not_attribute_condition
    }
    /// Builds the [`Expression`](crate::types::Expression).
    #[inline]
    pub fn build(self) -> crate::types::Expression {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
