// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RingB`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct RingB {
    /// The member `Next`.
    pub next: Option<crate::types::RingC>,
    /// The member `Self`.
    pub self_: Option<Box<crate::types::RingB>>,
}

impl RingB {
    /// A builder for [`RingB`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::RingBBuilder {
        crate::types::builders::RingBBuilder::default()
    }
    /// The member `Next`.
    #[inline]
    pub fn next(&self) -> Option<&crate::types::RingC> {
        self.next.as_ref()
    }
    /// The member `Self`.
    #[inline]
    pub fn self_(&self) -> Option<&crate::types::RingB> {
        self.self_.as_deref()
    }
}

/// A builder for [`RingB`](crate::types::RingB).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct RingBBuilder {
    pub(crate) next: Option<crate::types::RingC>,
    pub(crate) self_: Option<Box<crate::types::RingB>>,
}

impl RingBBuilder {
    /// The member `Next`.
    #[inline]
    pub fn next(mut self, input: crate::types::RingC) -> Self {
        self.next = Some(input);
        self
    }
    /// Sets or clears [`next`](Self::next).
    #[inline]
    pub fn set_next(mut self, input: Option<crate::types::RingC>) -> Self {
        self.next = input;
        self
    }
    /// The value of [`next`](Self::next) so far.
    #[inline]
    pub fn get_next(&self) -> &Option<crate::types::RingC> {
        &self.next
    }
    /// The member `Self`.
    pub fn self_(mut self, input: impl Into<Box<crate::types::RingB>>) -> Self {
        self.self_ = Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    #[inline]
    pub fn set_self_(mut self, input: Option<Box<crate::types::RingB>>) -> Self {
        self.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    #[inline]
    pub fn get_self_(&self) -> &Option<Box<crate::types::RingB>> {
        &self.self_
    }
    /// Builds the [`RingB`](crate::types::RingB).
    #[inline]
    pub fn build(self) -> crate::types::RingB {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
