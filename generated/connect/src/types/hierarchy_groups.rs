// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The position of an agent in the hierarchy, which has no more than five levels.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct HierarchyGroups {
    /// The agent's group on the first level.
    pub level1: Option<crate::types::AgentHierarchyGroup>,
    /// The agent's group on the second level.
    pub level2: Option<crate::types::AgentHierarchyGroup>,
    /// The agent's group on the third level.
    pub level3: Option<crate::types::AgentHierarchyGroup>,
    /// The agent's group on the fourth level.
    pub level4: Option<crate::types::AgentHierarchyGroup>,
    /// The agent's group on the fifth level.
    pub level5: Option<crate::types::AgentHierarchyGroup>,
}

impl HierarchyGroups {
    /// A builder for [`HierarchyGroups`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::HierarchyGroupsBuilder {
        crate::types::builders::HierarchyGroupsBuilder::default()
    }
    /// The agent's group on the first level.
    #[inline]
    pub fn level1(&self) -> Option<&crate::types::AgentHierarchyGroup> {
        self.level1.as_ref()
    }
    /// The agent's group on the second level.
    #[inline]
    pub fn level2(&self) -> Option<&crate::types::AgentHierarchyGroup> {
        self.level2.as_ref()
    }
    /// The agent's group on the third level.
    #[inline]
    pub fn level3(&self) -> Option<&crate::types::AgentHierarchyGroup> {
        self.level3.as_ref()
    }
    /// The agent's group on the fourth level.
    #[inline]
    pub fn level4(&self) -> Option<&crate::types::AgentHierarchyGroup> {
        self.level4.as_ref()
    }
    /// The agent's group on the fifth level.
    #[inline]
    pub fn level5(&self) -> Option<&crate::types::AgentHierarchyGroup> {
        self.level5.as_ref()
    }
}

/// A builder for [`HierarchyGroups`](crate::types::HierarchyGroups).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct HierarchyGroupsBuilder {
    pub(crate) level1: Option<crate::types::AgentHierarchyGroup>,
    pub(crate) level2: Option<crate::types::AgentHierarchyGroup>,
    pub(crate) level3: Option<crate::types::AgentHierarchyGroup>,
    pub(crate) level4: Option<crate::types::AgentHierarchyGroup>,
    pub(crate) level5: Option<crate::types::AgentHierarchyGroup>,
}

impl HierarchyGroupsBuilder {
    /// The agent's group on the first level.
    #[inline]
    pub fn level1(mut self, input: crate::types::AgentHierarchyGroup) -> Self {
        self.level1 = Some(input);
        self
    }
    /// Sets or clears [`level1`](Self::level1).
    #[inline]
    pub fn set_level1(
        mut self,
        input: Option<crate::types::AgentHierarchyGroup>,
    ) -> Self {
        self.level1 = input;
        self
    }
    /// The value of [`level1`](Self::level1) so far.
    #[inline]
    pub fn get_level1(&self) -> &Option<crate::types::AgentHierarchyGroup> {
        &self.level1
    }
    /// The agent's group on the second level.
    #[inline]
    pub fn level2(mut self, input: crate::types::AgentHierarchyGroup) -> Self {
        self.level2 = Some(input);
        self
    }
    /// Sets or clears [`level2`](Self::level2).
    #[inline]
    pub fn set_level2(
        mut self,
        input: Option<crate::types::AgentHierarchyGroup>,
    ) -> Self {
        self.level2 = input;
        self
    }
    /// The value of [`level2`](Self::level2) so far.
    #[inline]
    pub fn get_level2(&self) -> &Option<crate::types::AgentHierarchyGroup> {
        &self.level2
    }
    /// The agent's group on the third level.
    #[inline]
    pub fn level3(mut self, input: crate::types::AgentHierarchyGroup) -> Self {
        self.level3 = Some(input);
        self
    }
    /// Sets or clears [`level3`](Self::level3).
    #[inline]
    pub fn set_level3(
        mut self,
        input: Option<crate::types::AgentHierarchyGroup>,
    ) -> Self {
        self.level3 = input;
        self
    }
    /// The value of [`level3`](Self::level3) so far.
    #[inline]
    pub fn get_level3(&self) -> &Option<crate::types::AgentHierarchyGroup> {
        &self.level3
    }
    /// The agent's group on the fourth level.
    #[inline]
    pub fn level4(mut self, input: crate::types::AgentHierarchyGroup) -> Self {
        self.level4 = Some(input);
        self
    }
    /// Sets or clears [`level4`](Self::level4).
    #[inline]
    pub fn set_level4(
        mut self,
        input: Option<crate::types::AgentHierarchyGroup>,
    ) -> Self {
        self.level4 = input;
        self
    }
    /// The value of [`level4`](Self::level4) so far.
    #[inline]
    pub fn get_level4(&self) -> &Option<crate::types::AgentHierarchyGroup> {
        &self.level4
    }
    /// The agent's group on the fifth level.
    #[inline]
    pub fn level5(mut self, input: crate::types::AgentHierarchyGroup) -> Self {
        self.level5 = Some(input);
        self
    }
    /// Sets or clears [`level5`](Self::level5).
    #[inline]
    pub fn set_level5(
        mut self,
        input: Option<crate::types::AgentHierarchyGroup>,
    ) -> Self {
        self.level5 = input;
        self
    }
    /// The value of [`level5`](Self::level5) so far.
    #[inline]
    pub fn get_level5(&self) -> &Option<crate::types::AgentHierarchyGroup> {
        &self.level5
    }
    /// Builds the [`HierarchyGroups`](crate::types::HierarchyGroups).
    #[inline]
    pub fn build(self) -> crate::types::HierarchyGroups {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
