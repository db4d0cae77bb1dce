// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RingC`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct RingC {
    /// The member `Next`.
    pub next: Option<Box<crate::types::RingA>>,
}

impl RingC {
    /// A builder for [`RingC`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::RingCBuilder {
        crate::types::builders::RingCBuilder::default()
    }
    /// The member `Next`.
    #[inline]
    pub fn next(&self) -> Option<&crate::types::RingA> {
        self.next.as_deref()
    }
}

/// A builder for [`RingC`](crate::types::RingC).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct RingCBuilder {
    pub(crate) next: Option<Box<crate::types::RingA>>,
}

impl RingCBuilder {
    /// The member `Next`.
    pub fn next(mut self, input: impl Into<Box<crate::types::RingA>>) -> Self {
        self.next = Some(input.into());
        self
    }
    /// Sets or clears [`next`](Self::next).
    #[inline]
    pub fn set_next(mut self, input: Option<Box<crate::types::RingA>>) -> Self {
        self.next = input;
        self
    }
    /// The value of [`next`](Self::next) so far.
    #[inline]
    pub fn get_next(&self) -> &Option<Box<crate::types::RingA>> {
        &self.next
    }
    /// Builds the [`RingC`](crate::types::RingC).
    #[inline]
    pub fn build(self) -> crate::types::RingC {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
