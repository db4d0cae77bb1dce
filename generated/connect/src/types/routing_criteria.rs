// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The requirements by which an agent is sought for a contact, as a series of steps.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct RoutingCriteria {
    /// The steps, tried one after the other. A step that finds no suitable agent within its
    /// duration gives way to the next; after the last, any agent of the queue may get the contact.
    pub steps: Option<Vec<crate::types::Step>>,
    /// When the criteria took effect, which happens on transfer to a queue. It is also filled in
    /// for contacts in an agent's own queue, where the criteria never really take effect.
    pub activation_timestamp: Option<crate::primitives::DateTime>,
    /// The position number of these criteria.
    pub index: Option<i32>,
}

impl RoutingCriteria {
    /// A builder for [`RoutingCriteria`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::RoutingCriteriaBuilder {
        crate::types::builders::RoutingCriteriaBuilder::default()
    }
    /// The steps, tried one after the other. A step that finds no suitable agent within its
    /// duration gives way to the next; after the last, any agent of the queue may get the contact.
    ///
    /// An absent list reads as an empty one; `.steps.is_none()` tells them apart.
    #[inline]
    pub fn steps(&self) -> &[crate::types::Step] {
        self.steps.as_deref().unwrap_or_default()
    }
    /// When the criteria took effect, which happens on transfer to a queue. It is also filled in
    /// for contacts in an agent's own queue, where the criteria never really take effect.
    #[inline]
    pub fn activation_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.activation_timestamp.as_ref()
    }
    /// The position number of these criteria.
    #[inline]
    pub fn index(&self) -> Option<i32> {
        self.index
    }
}

/// A builder for [`RoutingCriteria`](crate::types::RoutingCriteria).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct RoutingCriteriaBuilder {
    pub(crate) steps: Option<Vec<crate::types::Step>>,
    pub(crate) activation_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) index: Option<i32>,
}

impl RoutingCriteriaBuilder {
    /// The steps, tried one after the other. A step that finds no suitable agent within its
    /// duration gives way to the next; after the last, any agent of the queue may get the contact.
    ///
    /// Appends an item; [`set_steps`](Self::set_steps) replaces the whole list.
    #[inline]
    pub fn steps(mut self, input: crate::types::Step) -> Self {
        self.steps.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`steps`](Self::steps).
    #[inline]
    pub fn set_steps(mut self, input: Option<Vec<crate::types::Step>>) -> Self {
        self.steps = input;
        self
    }
    /// The value of [`steps`](Self::steps) so far.
    #[inline]
    pub fn get_steps(&self) -> &Option<Vec<crate::types::Step>> {
        &self.steps
    }
    /// When the criteria took effect, which happens on transfer to a queue. It is also filled in
    /// for contacts in an agent's own queue, where the criteria never really take effect.
    #[inline]
    pub fn activation_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.activation_timestamp = Some(input);
        self
    }
    /// Sets or clears [`activation_timestamp`](Self::activation_timestamp).
    #[inline]
    pub fn set_activation_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.activation_timestamp = input;
        self
    }
    /// The value of [`activation_timestamp`](Self::activation_timestamp) so far.
    #[inline]
    pub fn get_activation_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.activation_timestamp
    }
    /// The position number of these criteria.
    #[inline]
    pub fn index(mut self, input: i32) -> Self {
        self.index = Some(input);
        self
    }
    /// Sets or clears [`index`](Self::index).
    #[inline]
    pub fn set_index(mut self, input: Option<i32>) -> Self {
        self.index = input;
        self
    }
    /// The value of [`index`](Self::index) so far.
    #[inline]
    pub fn get_index(&self) -> &Option<i32> {
        &self.index
    }
    /// Builds the [`RoutingCriteria`](crate::types::RoutingCriteria).
    #[inline]
    pub fn build(self) -> crate::types::RoutingCriteria {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
