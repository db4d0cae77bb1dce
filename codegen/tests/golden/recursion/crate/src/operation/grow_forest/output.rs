// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `GrowForest` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct GrowForestOutput {
    /// The member `Tree`.
    pub tree: Option<crate::types::Tree>,
    /// The member `Hen`.
    pub hen: Option<crate::types::Hen>,
    /// The member `Expression`.
    pub expression: Option<crate::types::Expression>,
    /// The member `Folder`.
    pub folder: Option<crate::types::Folder>,
    /// The member `Ring`.
    pub ring: Option<crate::types::RingA>,
    pub(crate) _request_id: Option<String>,
}

impl GrowForestOutput {
    /// A builder for [`GrowForestOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::grow_forest::builders::GrowForestOutputBuilder {
        crate::operation::grow_forest::builders::GrowForestOutputBuilder::default()
    }
    /// The member `Tree`.
    #[inline]
    pub fn tree(&self) -> Option<&crate::types::Tree> {
        self.tree.as_ref()
    }
    /// The member `Hen`.
    #[inline]
    pub fn hen(&self) -> Option<&crate::types::Hen> {
        self.hen.as_ref()
    }
    /// The member `Expression`.
    #[inline]
    pub fn expression(&self) -> Option<&crate::types::Expression> {
        self.expression.as_ref()
    }
    /// The member `Folder`.
    #[inline]
    pub fn folder(&self) -> Option<&crate::types::Folder> {
        self.folder.as_ref()
    }
    /// The member `Ring`.
    #[inline]
    pub fn ring(&self) -> Option<&crate::types::RingA> {
        self.ring.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for GrowForestOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for GrowForestOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`GrowForestOutput`](crate::operation::grow_forest::GrowForestOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GrowForestOutputBuilder {
    pub(crate) tree: Option<crate::types::Tree>,
    pub(crate) hen: Option<crate::types::Hen>,
    pub(crate) expression: Option<crate::types::Expression>,
    pub(crate) folder: Option<crate::types::Folder>,
    pub(crate) ring: Option<crate::types::RingA>,
    pub(crate) _request_id: Option<String>,
}

impl GrowForestOutputBuilder {
    /// The member `Tree`.
    #[inline]
    pub fn tree(mut self, input: crate::types::Tree) -> Self {
        self.tree = Some(input);
        self
    }
    /// Sets or clears [`tree`](Self::tree).
    #[inline]
    pub fn set_tree(mut self, input: Option<crate::types::Tree>) -> Self {
        self.tree = input;
        self
    }
    /// The value of [`tree`](Self::tree) so far.
    #[inline]
    pub fn get_tree(&self) -> &Option<crate::types::Tree> {
        &self.tree
    }
    /// The member `Hen`.
    #[inline]
    pub fn hen(mut self, input: crate::types::Hen) -> Self {
        self.hen = Some(input);
        self
    }
    /// Sets or clears [`hen`](Self::hen).
    #[inline]
    pub fn set_hen(mut self, input: Option<crate::types::Hen>) -> Self {
        self.hen = input;
        self
    }
    /// The value of [`hen`](Self::hen) so far.
    #[inline]
    pub fn get_hen(&self) -> &Option<crate::types::Hen> {
        &self.hen
    }
    /// The member `Expression`.
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
    /// The member `Folder`.
    #[inline]
    pub fn folder(mut self, input: crate::types::Folder) -> Self {
        self.folder = Some(input);
        self
    }
    /// Sets or clears [`folder`](Self::folder).
    #[inline]
    pub fn set_folder(mut self, input: Option<crate::types::Folder>) -> Self {
        self.folder = input;
        self
    }
    /// The value of [`folder`](Self::folder) so far.
    #[inline]
    pub fn get_folder(&self) -> &Option<crate::types::Folder> {
        &self.folder
    }
    /// The member `Ring`.
    #[inline]
    pub fn ring(mut self, input: crate::types::RingA) -> Self {
        self.ring = Some(input);
        self
    }
    /// Sets or clears [`ring`](Self::ring).
    #[inline]
    pub fn set_ring(mut self, input: Option<crate::types::RingA>) -> Self {
        self.ring = input;
        self
    }
    /// The value of [`ring`](Self::ring) so far.
    #[inline]
    pub fn get_ring(&self) -> &Option<crate::types::RingA> {
        &self.ring
    }
    /// Builds the [`GrowForestOutput`](crate::operation::grow_forest::GrowForestOutput).
    #[inline]
    pub fn build(self) -> crate::operation::grow_forest::GrowForestOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
