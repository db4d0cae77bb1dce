// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// An address at which a party of the contact is reached.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct EndpointInfo {
    /// The kind of address, such as a phone number or an email address.
    pub r#type: ::std::option::Option<crate::types::EndpointType>,
    /// The address itself, up to 256 characters, in the form that `Type` implies.
    pub address: ::std::option::Option<::std::string::String>,
    /// A readable name for the address, up to 256 characters.
    pub display_name: ::std::option::Option<::std::string::String>,
}

impl EndpointInfo {
    /// A builder for [`EndpointInfo`](Self).
    pub fn builder() -> crate::types::builders::EndpointInfoBuilder {
        crate::types::builders::EndpointInfoBuilder::default()
    }
    /// The kind of address, such as a phone number or an email address.
    pub fn r#type(&self) -> ::std::option::Option<&crate::types::EndpointType> {
        self.r#type.as_ref()
    }
    /// The address itself, up to 256 characters, in the form that `Type` implies.
    pub fn address(&self) -> ::std::option::Option<&str> {
        self.address.as_deref()
    }
    /// A readable name for the address, up to 256 characters.
    pub fn display_name(&self) -> ::std::option::Option<&str> {
        self.display_name.as_deref()
    }
}

/// A builder for [`EndpointInfo`](crate::types::EndpointInfo).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct EndpointInfoBuilder {
    pub(crate) r#type: ::std::option::Option<crate::types::EndpointType>,
    pub(crate) address: ::std::option::Option<::std::string::String>,
    pub(crate) display_name: ::std::option::Option<::std::string::String>,
}

impl EndpointInfoBuilder {
    /// The kind of address, such as a phone number or an email address.
    pub fn r#type(mut self, input: crate::types::EndpointType) -> Self {
        self.r#type = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`type`](Self::type).
    pub fn set_type(
        mut self,
        input: ::std::option::Option<crate::types::EndpointType>,
    ) -> Self {
        self.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    pub fn get_type(&self) -> &::std::option::Option<crate::types::EndpointType> {
        &self.r#type
    }
    /// The address itself, up to 256 characters, in the form that `Type` implies.
    pub fn address(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.address = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`address`](Self::address).
    pub fn set_address(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.address = input;
        self
    }
    /// The value of [`address`](Self::address) so far.
    pub fn get_address(&self) -> &::std::option::Option<::std::string::String> {
        &self.address
    }
    /// A readable name for the address, up to 256 characters.
    pub fn display_name(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.display_name = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`display_name`](Self::display_name).
    pub fn set_display_name(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.display_name = input;
        self
    }
    /// The value of [`display_name`](Self::display_name) so far.
    pub fn get_display_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.display_name
    }
    /// Builds the [`EndpointInfo`](crate::types::EndpointInfo).
    pub fn build(self) -> crate::types::EndpointInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
