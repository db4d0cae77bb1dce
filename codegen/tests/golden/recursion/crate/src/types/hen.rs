// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Hen`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Hen {
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `Egg`.
    pub egg: Option<Box<crate::types::Egg>>,
}

impl Hen {
    /// A builder for [`Hen`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::HenBuilder {
        crate::types::builders::HenBuilder::default()
    }
    /// The member `Name`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The member `Egg`.
    #[inline]
    pub fn egg(&self) -> Option<&crate::types::Egg> {
        self.egg.as_deref()
    }
}

/// A builder for [`Hen`](crate::types::Hen).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct HenBuilder {
    pub(crate) name: Option<String>,
    pub(crate) egg: Option<Box<crate::types::Egg>>,
}

impl HenBuilder {
    /// The member `Name`.
    pub fn name(mut self, input: impl Into<String>) -> Self {
        self.name = Some(input.into());
        self
    }
    /// Sets or clears [`name`](Self::name).
    #[inline]
    pub fn set_name(mut self, input: Option<String>) -> Self {
        self.name = input;
        self
    }
    /// The value of [`name`](Self::name) so far.
    #[inline]
    pub fn get_name(&self) -> &Option<String> {
        &self.name
    }
    /// The member `Egg`.
    pub fn egg(mut self, input: impl Into<Box<crate::types::Egg>>) -> Self {
        self.egg = Some(input.into());
        self
    }
    /// Sets or clears [`egg`](Self::egg).
    #[inline]
    pub fn set_egg(mut self, input: Option<Box<crate::types::Egg>>) -> Self {
        self.egg = input;
        self
    }
    /// The value of [`egg`](Self::egg) so far.
    #[inline]
    pub fn get_egg(&self) -> &Option<Box<crate::types::Egg>> {
        &self.egg
    }
    /// Builds the [`Hen`](crate::types::Hen).
    #[inline]
    pub fn build(self) -> crate::types::Hen {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
