// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `GrowForest` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct GrowForestOutput {
    /// The member `Tree`.
    pub tree: ::std::option::Option<crate::types::Tree>,
    /// The member `Hen`.
    pub hen: ::std::option::Option<crate::types::Hen>,
    /// The member `Expression`.
    pub expression: ::std::option::Option<crate::types::Expression>,
    /// The member `Folder`.
    pub folder: ::std::option::Option<crate::types::Folder>,
    /// The member `Ring`.
    pub ring: ::std::option::Option<crate::types::RingA>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl GrowForestOutput {
    /// A builder for [`GrowForestOutput`](Self).
    pub fn builder() -> crate::operation::grow_forest::builders::GrowForestOutputBuilder {
        crate::operation::grow_forest::builders::GrowForestOutputBuilder::default()
    }
    /// The member `Tree`.
    pub fn tree(&self) -> ::std::option::Option<&crate::types::Tree> {
        self.tree.as_ref()
    }
    /// The member `Hen`.
    pub fn hen(&self) -> ::std::option::Option<&crate::types::Hen> {
        self.hen.as_ref()
    }
    /// The member `Expression`.
    pub fn expression(&self) -> ::std::option::Option<&crate::types::Expression> {
        self.expression.as_ref()
    }
    /// The member `Folder`.
    pub fn folder(&self) -> ::std::option::Option<&crate::types::Folder> {
        self.folder.as_ref()
    }
    /// The member `Ring`.
    pub fn ring(&self) -> ::std::option::Option<&crate::types::RingA> {
        self.ring.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for GrowForestOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for GrowForestOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`GrowForestOutput`](crate::operation::grow_forest::GrowForestOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct GrowForestOutputBuilder {
    pub(crate) tree: ::std::option::Option<crate::types::Tree>,
    pub(crate) hen: ::std::option::Option<crate::types::Hen>,
    pub(crate) expression: ::std::option::Option<crate::types::Expression>,
    pub(crate) folder: ::std::option::Option<crate::types::Folder>,
    pub(crate) ring: ::std::option::Option<crate::types::RingA>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl GrowForestOutputBuilder {
    /// The member `Tree`.
    pub fn tree(mut self, input: crate::types::Tree) -> Self {
        self.tree = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`tree`](Self::tree).
    pub fn set_tree(mut self, input: ::std::option::Option<crate::types::Tree>) -> Self {
        self.tree = input;
        self
    }
    /// The value of [`tree`](Self::tree) so far.
    pub fn get_tree(&self) -> &::std::option::Option<crate::types::Tree> {
        &self.tree
    }
    /// The member `Hen`.
    pub fn hen(mut self, input: crate::types::Hen) -> Self {
        self.hen = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`hen`](Self::hen).
    pub fn set_hen(mut self, input: ::std::option::Option<crate::types::Hen>) -> Self {
        self.hen = input;
        self
    }
    /// The value of [`hen`](Self::hen) so far.
    pub fn get_hen(&self) -> &::std::option::Option<crate::types::Hen> {
        &self.hen
    }
    /// The member `Expression`.
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
    /// The member `Folder`.
    pub fn folder(mut self, input: crate::types::Folder) -> Self {
        self.folder = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`folder`](Self::folder).
    pub fn set_folder(
        mut self,
        input: ::std::option::Option<crate::types::Folder>,
    ) -> Self {
        self.folder = input;
        self
    }
    /// The value of [`folder`](Self::folder) so far.
    pub fn get_folder(&self) -> &::std::option::Option<crate::types::Folder> {
        &self.folder
    }
    /// The member `Ring`.
    pub fn ring(mut self, input: crate::types::RingA) -> Self {
        self.ring = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`ring`](Self::ring).
    pub fn set_ring(
        mut self,
        input: ::std::option::Option<crate::types::RingA>,
    ) -> Self {
        self.ring = input;
        self
    }
    /// The value of [`ring`](Self::ring) so far.
    pub fn get_ring(&self) -> &::std::option::Option<crate::types::RingA> {
        &self.ring
    }
    /// Builds the [`GrowForestOutput`](crate::operation::grow_forest::GrowForestOutput).
    pub fn build(self) -> crate::operation::grow_forest::GrowForestOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
