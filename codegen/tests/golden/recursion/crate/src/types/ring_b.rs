// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RingB`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RingB {
    /// The member `Next`.
    pub next: ::std::option::Option<crate::types::RingC>,
    /// The member `Self`.
    pub self_: ::std::option::Option<::std::boxed::Box<crate::types::RingB>>,
}

impl RingB {
    /// A builder for [`RingB`](Self).
    pub fn builder() -> crate::types::builders::RingBBuilder {
        crate::types::builders::RingBBuilder::default()
    }
    /// The member `Next`.
    pub fn next(&self) -> ::std::option::Option<&crate::types::RingC> {
        self.next.as_ref()
    }
    /// The member `Self`.
    pub fn self_(&self) -> ::std::option::Option<&crate::types::RingB> {
        self.self_.as_deref()
    }
}

/// A builder for [`RingB`](crate::types::RingB).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct RingBBuilder {
    pub(crate) next: ::std::option::Option<crate::types::RingC>,
    pub(crate) self_: ::std::option::Option<::std::boxed::Box<crate::types::RingB>>,
}

impl RingBBuilder {
    /// The member `Next`.
    pub fn next(mut self, input: crate::types::RingC) -> Self {
        self.next = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`next`](Self::next).
    pub fn set_next(
        mut self,
        input: ::std::option::Option<crate::types::RingC>,
    ) -> Self {
        self.next = input;
        self
    }
    /// The value of [`next`](Self::next) so far.
    pub fn get_next(&self) -> &::std::option::Option<crate::types::RingC> {
        &self.next
    }
    /// The member `Self`.
    pub fn self_(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::RingB>>,
    ) -> Self {
        self.self_ = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    pub fn set_self_(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::RingB>>,
    ) -> Self {
        self.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    pub fn get_self_(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::RingB>> {
        &self.self_
    }
    /// Builds the [`RingB`](crate::types::RingB).
    pub fn build(self) -> crate::types::RingB {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
