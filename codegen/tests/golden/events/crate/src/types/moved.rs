// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Moved`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Moved {
    /// The member `To`.
    pub to: Option<crate::types::Place>,
}

impl Moved {
    /// A builder for [`Moved`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::MovedBuilder {
        crate::types::builders::MovedBuilder::default()
    }
    /// The member `To`.
    #[inline]
    pub fn to(&self) -> Option<&crate::types::Place> {
        self.to.as_ref()
    }
}

/// A builder for [`Moved`](crate::types::Moved).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct MovedBuilder {
    pub(crate) to: Option<crate::types::Place>,
}

impl MovedBuilder {
    /// The member `To`.
    #[inline]
    pub fn to(mut self, input: crate::types::Place) -> Self {
        self.to = Some(input);
        self
    }
    /// Sets or clears [`to`](Self::to).
    #[inline]
    pub fn set_to(mut self, input: Option<crate::types::Place>) -> Self {
        self.to = input;
        self
    }
    /// The value of [`to`](Self::to) so far.
    #[inline]
    pub fn get_to(&self) -> &Option<crate::types::Place> {
        &self.to
    }
    /// Builds the [`Moved`](crate::types::Moved).
    #[inline]
    pub fn build(self) -> crate::types::Moved {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
