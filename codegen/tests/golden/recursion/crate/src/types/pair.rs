// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Pair`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Pair {
    /// The member `Left`.
    pub left: ::std::option::Option<::std::boxed::Box<crate::types::Expression>>,
    /// The member `Right`.
    pub right: ::std::option::Option<::std::boxed::Box<crate::types::Expression>>,
}

impl Pair {
    /// A builder for [`Pair`](Self).
    pub fn builder() -> crate::types::builders::PairBuilder {
        crate::types::builders::PairBuilder::default()
    }
    /// The member `Left`.
    pub fn left(&self) -> ::std::option::Option<&crate::types::Expression> {
        self.left.as_deref()
    }
    /// The member `Right`.
    pub fn right(&self) -> ::std::option::Option<&crate::types::Expression> {
        self.right.as_deref()
    }
}

/// A builder for [`Pair`](crate::types::Pair).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PairBuilder {
    pub(crate) left: ::std::option::Option<::std::boxed::Box<crate::types::Expression>>,
    pub(crate) right: ::std::option::Option<::std::boxed::Box<crate::types::Expression>>,
}

impl PairBuilder {
    /// The member `Left`.
    pub fn left(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::Expression>>,
    ) -> Self {
        self.left = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`left`](Self::left).
    pub fn set_left(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::Expression>>,
    ) -> Self {
        self.left = input;
        self
    }
    /// The value of [`left`](Self::left) so far.
    pub fn get_left(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::Expression>> {
        &self.left
    }
    /// The member `Right`.
    pub fn right(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::Expression>>,
    ) -> Self {
        self.right = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`right`](Self::right).
    pub fn set_right(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::Expression>>,
    ) -> Self {
        self.right = input;
        self
    }
    /// The value of [`right`](Self::right) so far.
    pub fn get_right(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::Expression>> {
        &self.right
    }
    /// Builds the [`Pair`](crate::types::Pair).
    pub fn build(self) -> crate::types::Pair {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
