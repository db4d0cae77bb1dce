// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Hen`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Hen {
    /// The member `Name`.
    pub name: ::std::option::Option<::std::string::String>,
    /// The member `Egg`.
    pub egg: ::std::option::Option<::std::boxed::Box<crate::types::Egg>>,
}

impl Hen {
    /// A builder for [`Hen`](Self).
    pub fn builder() -> crate::types::builders::HenBuilder {
        crate::types::builders::HenBuilder::default()
    }
    /// The member `Name`.
    pub fn name(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
    /// The member `Egg`.
    pub fn egg(&self) -> ::std::option::Option<&crate::types::Egg> {
        self.egg.as_deref()
    }
}

/// A builder for [`Hen`](crate::types::Hen).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct HenBuilder {
    pub(crate) name: ::std::option::Option<::std::string::String>,
    pub(crate) egg: ::std::option::Option<::std::boxed::Box<crate::types::Egg>>,
}

impl HenBuilder {
    /// The member `Name`.
    pub fn name(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`name`](Self::name).
    pub fn set_name(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.name = input;
        self
    }
    /// The value of [`name`](Self::name) so far.
    pub fn get_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.name
    }
    /// The member `Egg`.
    pub fn egg(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::Egg>>,
    ) -> Self {
        self.egg = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`egg`](Self::egg).
    pub fn set_egg(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::Egg>>,
    ) -> Self {
        self.egg = input;
        self
    }
    /// The value of [`egg`](Self::egg) so far.
    pub fn get_egg(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::Egg>> {
        &self.egg
    }
    /// Builds the [`Hen`](crate::types::Hen).
    pub fn build(self) -> crate::types::Hen {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
