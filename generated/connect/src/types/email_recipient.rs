// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Someone to whom an email was sent.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct EmailRecipient {
    /// The recipient's email address, up to 256 characters.
    pub address: ::std::option::Option<::std::string::String>,
    /// The recipient's name as shown to people, up to 256 characters.
    pub display_name: ::std::option::Option<::std::string::String>,
}

impl EmailRecipient {
    /// A builder for [`EmailRecipient`](Self).
    pub fn builder() -> crate::types::builders::EmailRecipientBuilder {
        crate::types::builders::EmailRecipientBuilder::default()
    }
    /// The recipient's email address, up to 256 characters.
    pub fn address(&self) -> ::std::option::Option<&str> {
        self.address.as_deref()
    }
    /// The recipient's name as shown to people, up to 256 characters.
    pub fn display_name(&self) -> ::std::option::Option<&str> {
        self.display_name.as_deref()
    }
}

/// A builder for [`EmailRecipient`](crate::types::EmailRecipient).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct EmailRecipientBuilder {
    pub(crate) address: ::std::option::Option<::std::string::String>,
    pub(crate) display_name: ::std::option::Option<::std::string::String>,
}

impl EmailRecipientBuilder {
    /// The recipient's email address, up to 256 characters.
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
    /// The recipient's name as shown to people, up to 256 characters.
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
    /// Builds the [`EmailRecipient`](crate::types::EmailRecipient).
    pub fn build(self) -> crate::types::EmailRecipient {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
