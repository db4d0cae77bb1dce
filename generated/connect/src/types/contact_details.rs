// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// User-defined details of a task contact.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ContactDetails {
    /// The name that the details carry, in up to 1024 characters.
    pub name: Option<String>,
    /// The description that the details carry, in up to 1024 characters.
    pub description: Option<String>,
}

impl ContactDetails {
    /// A builder for [`ContactDetails`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ContactDetailsBuilder {
        crate::types::builders::ContactDetailsBuilder::default()
    }
    /// The name that the details carry, in up to 1024 characters.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The description that the details carry, in up to 1024 characters.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

/// A builder for [`ContactDetails`](crate::types::ContactDetails).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ContactDetailsBuilder {
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
}

impl ContactDetailsBuilder {
    /// The name that the details carry, in up to 1024 characters.
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
    /// The description that the details carry, in up to 1024 characters.
    pub fn description(mut self, input: impl Into<String>) -> Self {
        self.description = Some(input.into());
        self
    }
    /// Sets or clears [`description`](Self::description).
    #[inline]
    pub fn set_description(mut self, input: Option<String>) -> Self {
        self.description = input;
        self
    }
    /// The value of [`description`](Self::description) so far.
    #[inline]
    pub fn get_description(&self) -> &Option<String> {
        &self.description
    }
    /// Builds the [`ContactDetails`](crate::types::ContactDetails).
    #[inline]
    pub fn build(self) -> crate::types::ContactDetails {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
