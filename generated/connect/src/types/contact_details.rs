// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// User-defined details of a task contact.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ContactDetails {
    /// The name that the details carry, in up to 1024 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// The description that the details carry, in up to 1024 characters.
    pub description: ::std::option::Option<::std::string::String>,
}

impl ContactDetails {
    /// A builder for [`ContactDetails`](Self).
    pub fn builder() -> crate::types::builders::ContactDetailsBuilder {
        crate::types::builders::ContactDetailsBuilder::default()
    }
    /// The name that the details carry, in up to 1024 characters.
    pub fn name(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
    /// The description that the details carry, in up to 1024 characters.
    pub fn description(&self) -> ::std::option::Option<&str> {
        self.description.as_deref()
    }
}

/// A builder for [`ContactDetails`](crate::types::ContactDetails).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct ContactDetailsBuilder {
    pub(crate) name: ::std::option::Option<::std::string::String>,
    pub(crate) description: ::std::option::Option<::std::string::String>,
}

impl ContactDetailsBuilder {
    /// The name that the details carry, in up to 1024 characters.
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
    /// The description that the details carry, in up to 1024 characters.
    pub fn description(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`description`](Self::description).
    pub fn set_description(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.description = input;
        self
    }
    /// The value of [`description`](Self::description) so far.
    pub fn get_description(&self) -> &::std::option::Option<::std::string::String> {
        &self.description
    }
    /// Builds the [`ContactDetails`](crate::types::ContactDetails).
    pub fn build(self) -> crate::types::ContactDetails {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
