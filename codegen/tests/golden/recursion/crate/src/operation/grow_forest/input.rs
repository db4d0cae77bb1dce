// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `GrowForest` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GrowForestInput {
    /// The member `Tree`.
    ///
    /// This member is required.
    pub tree: Option<crate::types::Tree>,
    /// The member `Expression`.
    pub expression: Option<crate::types::Expression>,
}

impl GrowForestInput {
    /// A builder for [`GrowForestInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::grow_forest::builders::GrowForestInputBuilder {
        crate::operation::grow_forest::builders::GrowForestInputBuilder::default()
    }
    /// The member `Tree`.
    ///
    /// This member is required.
    #[inline]
    pub fn tree(&self) -> Option<&crate::types::Tree> {
        self.tree.as_ref()
    }
    /// The member `Expression`.
    #[inline]
    pub fn expression(&self) -> Option<&crate::types::Expression> {
        self.expression.as_ref()
    }
}

/// A builder for [`GrowForestInput`](crate::operation::grow_forest::GrowForestInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GrowForestRequestBuilder<C> {
    pub(crate) input: crate::operation::grow_forest::GrowForestInput,
    pub(crate) client: C,
}

/// A builder for [`GrowForestInput`](crate::operation::grow_forest::GrowForestInput) alone.
pub type GrowForestInputBuilder = GrowForestRequestBuilder<()>;

impl<C> GrowForestRequestBuilder<C> {
    /// The member `Tree`.
    ///
    /// This member is required.
    pub fn tree(mut self, input: crate::types::Tree) -> Self {
        self.input.tree = Some(input);
        self
    }
    /// Sets or clears [`tree`](Self::tree).
    pub fn set_tree(mut self, input: Option<crate::types::Tree>) -> Self {
        self.input.tree = input;
        self
    }
    /// The value of [`tree`](Self::tree) so far.
    pub fn get_tree(&self) -> &Option<crate::types::Tree> {
        &self.input.tree
    }
    /// The member `Expression`.
    pub fn expression(mut self, input: crate::types::Expression) -> Self {
        self.input.expression = Some(input);
        self
    }
    /// Sets or clears [`expression`](Self::expression).
    pub fn set_expression(mut self, input: Option<crate::types::Expression>) -> Self {
        self.input.expression = input;
        self
    }
    /// The value of [`expression`](Self::expression) so far.
    pub fn get_expression(&self) -> &Option<crate::types::Expression> {
        &self.input.expression
    }
    /// Builds the [`GrowForestInput`](crate::operation::grow_forest::GrowForestInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::grow_forest::GrowForestInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for GrowForestInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("tree", &self.tree);
        problems.finish("GrowForestInput")
    }
}
