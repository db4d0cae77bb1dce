// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Egg`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Egg {
    /// The member `Hen`.
    pub hen: Option<crate::types::Hen>,
    /// The member `Cracked`.
    pub cracked: Option<bool>,
}

impl Egg {
    /// A builder for [`Egg`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::EggBuilder {
        crate::types::builders::EggBuilder::default()
    }
    /// The member `Hen`.
    #[inline]
    pub fn hen(&self) -> Option<&crate::types::Hen> {
        self.hen.as_ref()
    }
    /// The member `Cracked`.
    #[inline]
    pub fn cracked(&self) -> Option<bool> {
        self.cracked
    }
}

/// A builder for [`Egg`](crate::types::Egg).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct EggBuilder {
    pub(crate) hen: Option<crate::types::Hen>,
    pub(crate) cracked: Option<bool>,
}

impl EggBuilder {
    /// The member `Hen`.
    #[inline]
    pub fn hen(mut self, input: crate::types::Hen) -> Self {
        self.hen = Some(input);
        self
    }
    /// Sets or clears [`hen`](Self::hen).
    #[inline]
    pub fn set_hen(mut self, input: Option<crate::types::Hen>) -> Self {
        self.hen = input;
        self
    }
    /// The value of [`hen`](Self::hen) so far.
    #[inline]
    pub fn get_hen(&self) -> &Option<crate::types::Hen> {
        &self.hen
    }
    /// The member `Cracked`.
    #[inline]
    pub fn cracked(mut self, input: bool) -> Self {
        self.cracked = Some(input);
        self
    }
    /// Sets or clears [`cracked`](Self::cracked).
    #[inline]
    pub fn set_cracked(mut self, input: Option<bool>) -> Self {
        self.cracked = input;
        self
    }
    /// The value of [`cracked`](Self::cracked) so far.
    #[inline]
    pub fn get_cracked(&self) -> &Option<bool> {
        &self.cracked
    }
    /// Builds the [`Egg`](crate::types::Egg).
    #[inline]
    pub fn build(self) -> crate::types::Egg {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
