// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Egg`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Egg {
    /// The member `Hen`.
    pub hen: ::std::option::Option<crate::types::Hen>,
    /// The member `Cracked`.
    pub cracked: ::std::option::Option<bool>,
}

impl Egg {
    /// A builder for [`Egg`](Self).
    pub fn builder() -> crate::types::builders::EggBuilder {
        crate::types::builders::EggBuilder::default()
    }
    /// The member `Hen`.
    pub fn hen(&self) -> ::std::option::Option<&crate::types::Hen> {
        self.hen.as_ref()
    }
    /// The member `Cracked`.
    pub fn cracked(&self) -> ::std::option::Option<bool> {
        self.cracked
    }
}

/// A builder for [`Egg`](crate::types::Egg).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct EggBuilder {
    pub(crate) hen: ::std::option::Option<crate::types::Hen>,
    pub(crate) cracked: ::std::option::Option<bool>,
}

impl EggBuilder {
    /// The member `Hen`.
    pub fn hen(mut self, input: crate::types::Hen) -> Self {
        self.hen = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`hen`](Self::hen).
    pub fn set_hen(mut self, input: ::std::option::Option<crate::types::Hen>) -> Self {
        self.hen = input;
        self
    }
    /// The value of [`hen`](Self::hen) so far.
    pub fn get_hen(&self) -> &::std::option::Option<crate::types::Hen> {
        &self.hen
    }
    /// The member `Cracked`.
    pub fn cracked(mut self, input: bool) -> Self {
        self.cracked = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`cracked`](Self::cracked).
    pub fn set_cracked(mut self, input: ::std::option::Option<bool>) -> Self {
        self.cracked = input;
        self
    }
    /// The value of [`cracked`](Self::cracked) so far.
    pub fn get_cracked(&self) -> &::std::option::Option<bool> {
        &self.cracked
    }
    /// Builds the [`Egg`](crate::types::Egg).
    pub fn build(self) -> crate::types::Egg {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
