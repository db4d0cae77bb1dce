// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The position of an agent in the hierarchy, which has no more than five levels.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct HierarchyGroups {
    /// The agent's group on the first level.
    pub level1: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    /// The agent's group on the second level.
    pub level2: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    /// The agent's group on the third level.
    pub level3: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    /// The agent's group on the fourth level.
    pub level4: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    /// The agent's group on the fifth level.
    pub level5: ::std::option::Option<crate::types::AgentHierarchyGroup>,
}

impl HierarchyGroups {
    /// A builder for [`HierarchyGroups`](Self).
    pub fn builder() -> crate::types::builders::HierarchyGroupsBuilder {
        crate::types::builders::HierarchyGroupsBuilder::default()
    }
    /// The agent's group on the first level.
    pub fn level1(&self) -> ::std::option::Option<&crate::types::AgentHierarchyGroup> {
        self.level1.as_ref()
    }
    /// The agent's group on the second level.
    pub fn level2(&self) -> ::std::option::Option<&crate::types::AgentHierarchyGroup> {
        self.level2.as_ref()
    }
    /// The agent's group on the third level.
    pub fn level3(&self) -> ::std::option::Option<&crate::types::AgentHierarchyGroup> {
        self.level3.as_ref()
    }
    /// The agent's group on the fourth level.
    pub fn level4(&self) -> ::std::option::Option<&crate::types::AgentHierarchyGroup> {
        self.level4.as_ref()
    }
    /// The agent's group on the fifth level.
    pub fn level5(&self) -> ::std::option::Option<&crate::types::AgentHierarchyGroup> {
        self.level5.as_ref()
    }
}

/// A builder for [`HierarchyGroups`](crate::types::HierarchyGroups).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct HierarchyGroupsBuilder {
    pub(crate) level1: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    pub(crate) level2: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    pub(crate) level3: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    pub(crate) level4: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    pub(crate) level5: ::std::option::Option<crate::types::AgentHierarchyGroup>,
}

impl HierarchyGroupsBuilder {
    /// The agent's group on the first level.
    pub fn level1(mut self, input: crate::types::AgentHierarchyGroup) -> Self {
        self.level1 = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`level1`](Self::level1).
    pub fn set_level1(
        mut self,
        input: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    ) -> Self {
        self.level1 = input;
        self
    }
    /// The value of [`level1`](Self::level1) so far.
    pub fn get_level1(
        &self,
    ) -> &::std::option::Option<crate::types::AgentHierarchyGroup> {
        &self.level1
    }
    /// The agent's group on the second level.
    pub fn level2(mut self, input: crate::types::AgentHierarchyGroup) -> Self {
        self.level2 = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`level2`](Self::level2).
    pub fn set_level2(
        mut self,
        input: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    ) -> Self {
        self.level2 = input;
        self
    }
    /// The value of [`level2`](Self::level2) so far.
    pub fn get_level2(
        &self,
    ) -> &::std::option::Option<crate::types::AgentHierarchyGroup> {
        &self.level2
    }
    /// The agent's group on the third level.
    pub fn level3(mut self, input: crate::types::AgentHierarchyGroup) -> Self {
        self.level3 = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`level3`](Self::level3).
    pub fn set_level3(
        mut self,
        input: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    ) -> Self {
        self.level3 = input;
        self
    }
    /// The value of [`level3`](Self::level3) so far.
    pub fn get_level3(
        &self,
    ) -> &::std::option::Option<crate::types::AgentHierarchyGroup> {
        &self.level3
    }
    /// The agent's group on the fourth level.
    pub fn level4(mut self, input: crate::types::AgentHierarchyGroup) -> Self {
        self.level4 = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`level4`](Self::level4).
    pub fn set_level4(
        mut self,
        input: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    ) -> Self {
        self.level4 = input;
        self
    }
    /// The value of [`level4`](Self::level4) so far.
    pub fn get_level4(
        &self,
    ) -> &::std::option::Option<crate::types::AgentHierarchyGroup> {
        &self.level4
    }
    /// The agent's group on the fifth level.
    pub fn level5(mut self, input: crate::types::AgentHierarchyGroup) -> Self {
        self.level5 = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`level5`](Self::level5).
    pub fn set_level5(
        mut self,
        input: ::std::option::Option<crate::types::AgentHierarchyGroup>,
    ) -> Self {
        self.level5 = input;
        self
    }
    /// The value of [`level5`](Self::level5) so far.
    pub fn get_level5(
        &self,
    ) -> &::std::option::Option<crate::types::AgentHierarchyGroup> {
        &self.level5
    }
    /// Builds the [`HierarchyGroups`](crate::types::HierarchyGroups).
    pub fn build(self) -> crate::types::HierarchyGroups {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
