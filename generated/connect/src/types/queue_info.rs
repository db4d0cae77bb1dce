// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The queue in which a contact was placed.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct QueueInfo {
    /// The ID of the queue.
    pub id: ::std::option::Option<::std::string::String>,
    /// When the contact entered the queue.
    pub enqueue_timestamp: ::std::option::Option<crate::primitives::DateTime>,
}

impl QueueInfo {
    /// A builder for [`QueueInfo`](Self).
    pub fn builder() -> crate::types::builders::QueueInfoBuilder {
        crate::types::builders::QueueInfoBuilder::default()
    }
    /// The ID of the queue.
    pub fn id(&self) -> ::std::option::Option<&str> {
        self.id.as_deref()
    }
    /// When the contact entered the queue.
    pub fn enqueue_timestamp(
        &self,
    ) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.enqueue_timestamp.as_ref()
    }
}

/// A builder for [`QueueInfo`](crate::types::QueueInfo).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct QueueInfoBuilder {
    pub(crate) id: ::std::option::Option<::std::string::String>,
    pub(crate) enqueue_timestamp: ::std::option::Option<crate::primitives::DateTime>,
}

impl QueueInfoBuilder {
    /// The ID of the queue.
    pub fn id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`id`](Self::id).
    pub fn set_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.id = input;
        self
    }
    /// The value of [`id`](Self::id) so far.
    pub fn get_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.id
    }
    /// When the contact entered the queue.
    pub fn enqueue_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.enqueue_timestamp = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`enqueue_timestamp`](Self::enqueue_timestamp).
    pub fn set_enqueue_timestamp(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.enqueue_timestamp = input;
        self
    }
    /// The value of [`enqueue_timestamp`](Self::enqueue_timestamp) so far.
    pub fn get_enqueue_timestamp(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.enqueue_timestamp
    }
    /// Builds the [`QueueInfo`](crate::types::QueueInfo).
    pub fn build(self) -> crate::types::QueueInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
