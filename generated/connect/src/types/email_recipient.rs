// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Someone to whom an email was sent.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct EmailRecipient {
    /// The recipient's email address, up to 256 characters.
    pub address: Option<String>,
    /// The recipient's name as shown to people, up to 256 characters.
    pub display_name: Option<String>,
}

impl EmailRecipient {
    /// A builder for [`EmailRecipient`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::EmailRecipientBuilder {
        crate::types::builders::EmailRecipientBuilder::default()
    }
    /// The recipient's email address, up to 256 characters.
    #[inline]
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }
    /// The recipient's name as shown to people, up to 256 characters.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.display_name.as_deref()
    }
}

/// A builder for [`EmailRecipient`](crate::types::EmailRecipient).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct EmailRecipientBuilder {
    pub(crate) address: Option<String>,
    pub(crate) display_name: Option<String>,
}

impl EmailRecipientBuilder {
    /// The recipient's email address, up to 256 characters.
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
    /// The recipient's name as shown to people, up to 256 characters.
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
    /// Builds the [`EmailRecipient`](crate::types::EmailRecipient).
    #[inline]
    pub fn build(self) -> crate::types::EmailRecipient {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
