// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RingA`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct RingA {
    /// The member `Next`.
    pub next: Option<crate::types::RingB>,
    /// The member `Back`.
    pub back: Option<crate::types::RingC>,
}

impl RingA {
    /// A builder for [`RingA`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::RingABuilder {
        crate::types::builders::RingABuilder::default()
    }
    /// The member `Next`.
    #[inline]
    pub fn next(&self) -> Option<&crate::types::RingB> {
        self.next.as_ref()
    }
    /// The member `Back`.
    #[inline]
    pub fn back(&self) -> Option<&crate::types::RingC> {
        self.back.as_ref()
    }
}

/// A builder for [`RingA`](crate::types::RingA).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct RingABuilder {
    pub(crate) next: Option<crate::types::RingB>,
    pub(crate) back: Option<crate::types::RingC>,
}

impl RingABuilder {
    /// The member `Next`.
    #[inline]
    pub fn next(mut self, input: crate::types::RingB) -> Self {
        self.next = Some(input);
        self
    }
    /// Sets or clears [`next`](Self::next).
    #[inline]
    pub fn set_next(mut self, input: Option<crate::types::RingB>) -> Self {
        self.next = input;
        self
    }
    /// The value of [`next`](Self::next) so far.
    #[inline]
    pub fn get_next(&self) -> &Option<crate::types::RingB> {
        &self.next
    }
    /// The member `Back`.
    #[inline]
    pub fn back(mut self, input: crate::types::RingC) -> Self {
        self.back = Some(input);
        self
    }
    /// Sets or clears [`back`](Self::back).
    #[inline]
    pub fn set_back(mut self, input: Option<crate::types::RingC>) -> Self {
        self.back = input;
        self
    }
    /// The value of [`back`](Self::back) so far.
    #[inline]
    pub fn get_back(&self) -> &Option<crate::types::RingC> {
        &self.back
    }
    /// Builds the [`RingA`](crate::types::RingA).
    #[inline]
    pub fn build(self) -> crate::types::RingA {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
