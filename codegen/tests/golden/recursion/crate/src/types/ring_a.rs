// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RingA`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RingA {
    /// The member `Next`.
    pub next: ::std::option::Option<crate::types::RingB>,
    /// The member `Back`.
    pub back: ::std::option::Option<crate::types::RingC>,
}

impl RingA {
    /// A builder for [`RingA`](Self).
    pub fn builder() -> crate::types::builders::RingABuilder {
        crate::types::builders::RingABuilder::default()
    }
    /// The member `Next`.
    pub fn next(&self) -> ::std::option::Option<&crate::types::RingB> {
        self.next.as_ref()
    }
    /// The member `Back`.
    pub fn back(&self) -> ::std::option::Option<&crate::types::RingC> {
        self.back.as_ref()
    }
}

/// A builder for [`RingA`](crate::types::RingA).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct RingABuilder {
    pub(crate) next: ::std::option::Option<crate::types::RingB>,
    pub(crate) back: ::std::option::Option<crate::types::RingC>,
}

impl RingABuilder {
    /// The member `Next`.
    pub fn next(mut self, input: crate::types::RingB) -> Self {
        self.next = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`next`](Self::next).
    pub fn set_next(
        mut self,
        input: ::std::option::Option<crate::types::RingB>,
    ) -> Self {
        self.next = input;
        self
    }
    /// The value of [`next`](Self::next) so far.
    pub fn get_next(&self) -> &::std::option::Option<crate::types::RingB> {
        &self.next
    }
    /// The member `Back`.
    pub fn back(mut self, input: crate::types::RingC) -> Self {
        self.back = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`back`](Self::back).
    pub fn set_back(
        mut self,
        input: ::std::option::Option<crate::types::RingC>,
    ) -> Self {
        self.back = input;
        self
    }
    /// The value of [`back`](Self::back) so far.
    pub fn get_back(&self) -> &::std::option::Option<crate::types::RingC> {
        &self.back
    }
    /// Builds the [`RingA`](crate::types::RingA).
    pub fn build(self) -> crate::types::RingA {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
