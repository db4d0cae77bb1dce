// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// An address at which a party of the contact is reached.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct EndpointInfo {
    /// The kind of address, such as a phone number or an email address.
    pub r#type: Option<crate::types::EndpointType>,
    /// The address itself, up to 256 characters, in the form that `Type` implies.
    pub address: Option<String>,
    /// A readable name for the address, up to 256 characters.
    pub display_name: Option<String>,
}

impl EndpointInfo {
    /// A builder for [`EndpointInfo`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::EndpointInfoBuilder {
        crate::types::builders::EndpointInfoBuilder::default()
    }
    /// The kind of address, such as a phone number or an email address.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::types::EndpointType> {
        self.r#type.as_ref()
    }
    /// The address itself, up to 256 characters, in the form that `Type` implies.
    #[inline]
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }
    /// A readable name for the address, up to 256 characters.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.display_name.as_deref()
    }
}

/// A builder for [`EndpointInfo`](crate::types::EndpointInfo).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct EndpointInfoBuilder {
    pub(crate) r#type: Option<crate::types::EndpointType>,
    pub(crate) address: Option<String>,
    pub(crate) display_name: Option<String>,
}

impl EndpointInfoBuilder {
    /// The kind of address, such as a phone number or an email address.
    #[inline]
    pub fn r#type(mut self, input: crate::types::EndpointType) -> Self {
        self.r#type = Some(input);
        self
    }
    /// Sets or clears [`type`](Self::type).
    #[inline]
    pub fn set_type(mut self, input: Option<crate::types::EndpointType>) -> Self {
        self.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    #[inline]
    pub fn get_type(&self) -> &Option<crate::types::EndpointType> {
        &self.r#type
    }
    /// The address itself, up to 256 characters, in the form that `Type` implies.
    pub fn address(mut self, input: impl Into<String>) -> Self {
        self.address = Some(input.into());
        self
    }
    /// Sets or clears [`address`](Self::address).
    #[inline]
    pub fn set_address(mut self, input: Option<String>) -> Self {
        self.address = input;
        self
    }
    /// The value of [`address`](Self::address) so far.
    #[inline]
    pub fn get_address(&self) -> &Option<String> {
        &self.address
    }
    /// A readable name for the address, up to 256 characters.
    pub fn display_name(mut self, input: impl Into<String>) -> Self {
        self.display_name = Some(input.into());
        self
    }
    /// Sets or clears [`display_name`](Self::display_name).
    #[inline]
    pub fn set_display_name(mut self, input: Option<String>) -> Self {
        self.display_name = input;
        self
    }
    /// The value of [`display_name`](Self::display_name) so far.
    #[inline]
    pub fn get_display_name(&self) -> &Option<String> {
        &self.display_name
    }
    /// Builds the [`EndpointInfo`](crate::types::EndpointInfo).
    #[inline]
    pub fn build(self) -> crate::types::EndpointInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
