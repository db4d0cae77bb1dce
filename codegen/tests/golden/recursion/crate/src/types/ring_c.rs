// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RingC`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RingC {
    /// The member `Next`.
    pub next: ::std::option::Option<::std::boxed::Box<crate::types::RingA>>,
}

impl RingC {
    /// A builder for [`RingC`](Self).
    pub fn builder() -> crate::types::builders::RingCBuilder {
        crate::types::builders::RingCBuilder::default()
    }
    /// The member `Next`.
    pub fn next(&self) -> ::std::option::Option<&crate::types::RingA> {
        self.next.as_deref()
    }
}

/// A builder for [`RingC`](crate::types::RingC).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct RingCBuilder {
    pub(crate) next: ::std::option::Option<::std::boxed::Box<crate::types::RingA>>,
}

impl RingCBuilder {
    /// The member `Next`.
    pub fn next(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::RingA>>,
    ) -> Self {
        self.next = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`next`](Self::next).
    pub fn set_next(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::RingA>>,
    ) -> Self {
        self.next = input;
        self
    }
    /// The value of [`next`](Self::next) so far.
    pub fn get_next(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::RingA>> {
        &self.next
    }
    /// Builds the [`RingC`](crate::types::RingC).
    pub fn build(self) -> crate::types::RingC {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
