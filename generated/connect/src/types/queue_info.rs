// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The queue in which a contact was placed.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct QueueInfo {
    /// The ID of the queue.
    pub id: Option<String>,
    /// When the contact entered the queue.
    pub enqueue_timestamp: Option<crate::primitives::DateTime>,
}

impl QueueInfo {
    /// A builder for [`QueueInfo`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::QueueInfoBuilder {
        crate::types::builders::QueueInfoBuilder::default()
    }
    /// The ID of the queue.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
    /// When the contact entered the queue.
    #[inline]
    pub fn enqueue_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.enqueue_timestamp.as_ref()
    }
}

/// A builder for [`QueueInfo`](crate::types::QueueInfo).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct QueueInfoBuilder {
    pub(crate) id: Option<String>,
    pub(crate) enqueue_timestamp: Option<crate::primitives::DateTime>,
}

impl QueueInfoBuilder {
    /// The ID of the queue.
    pub fn id(mut self, input: impl Into<String>) -> Self {
        self.id = Some(input.into());
        self
    }
    /// Sets or clears [`id`](Self::id).
    #[inline]
    pub fn set_id(mut self, input: Option<String>) -> Self {
        self.id = input;
        self
    }
    /// The value of [`id`](Self::id) so far.
    #[inline]
    pub fn get_id(&self) -> &Option<String> {
        &self.id
    }
    /// When the contact entered the queue.
    #[inline]
    pub fn enqueue_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.enqueue_timestamp = Some(input);
        self
    }
    /// Sets or clears [`enqueue_timestamp`](Self::enqueue_timestamp).
    #[inline]
    pub fn set_enqueue_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.enqueue_timestamp = input;
        self
    }
    /// The value of [`enqueue_timestamp`](Self::enqueue_timestamp) so far.
    #[inline]
    pub fn get_enqueue_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.enqueue_timestamp
    }
    /// Builds the [`QueueInfo`](crate::types::QueueInfo).
    #[inline]
    pub fn build(self) -> crate::types::QueueInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
