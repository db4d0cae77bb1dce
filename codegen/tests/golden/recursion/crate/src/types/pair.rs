// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Pair`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Pair {
    /// The member `Left`.
    pub left: Option<Box<crate::types::Expression>>,
    /// The member `Right`.
    pub right: Option<Box<crate::types::Expression>>,
}

impl Pair {
    /// A builder for [`Pair`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::PairBuilder {
        crate::types::builders::PairBuilder::default()
    }
    /// The member `Left`.
    #[inline]
    pub fn left(&self) -> Option<&crate::types::Expression> {
        self.left.as_deref()
    }
    /// The member `Right`.
    #[inline]
    pub fn right(&self) -> Option<&crate::types::Expression> {
        self.right.as_deref()
    }
}

/// A builder for [`Pair`](crate::types::Pair).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PairBuilder {
    pub(crate) left: Option<Box<crate::types::Expression>>,
    pub(crate) right: Option<Box<crate::types::Expression>>,
}

impl PairBuilder {
    /// The member `Left`.
    pub fn left(mut self, input: impl Into<Box<crate::types::Expression>>) -> Self {
        self.left = Some(input.into());
        self
    }
    /// Sets or clears [`left`](Self::left).
    #[inline]
    pub fn set_left(mut self, input: Option<Box<crate::types::Expression>>) -> Self {
        self.left = input;
        self
    }
    /// The value of [`left`](Self::left) so far.
    #[inline]
    pub fn get_left(&self) -> &Option<Box<crate::types::Expression>> {
        &self.left
    }
    /// The member `Right`.
    pub fn right(mut self, input: impl Into<Box<crate::types::Expression>>) -> Self {
        self.right = Some(input.into());
        self
    }
    /// Sets or clears [`right`](Self::right).
    #[inline]
    pub fn set_right(mut self, input: Option<Box<crate::types::Expression>>) -> Self {
        self.right = input;
        self
    }
    /// The value of [`right`](Self::right) so far.
    #[inline]
    pub fn get_right(&self) -> &Option<Box<crate::types::Expression>> {
        &self.right
    }
    /// Builds the [`Pair`](crate::types::Pair).
    #[inline]
    pub fn build(self) -> crate::types::Pair {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
