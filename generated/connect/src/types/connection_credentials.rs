// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Lets a chat participant call the participant service.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ConnectionCredentials {
    /// The token to present to the participant service, with 1 to 1000 characters.
    pub connection_token: Option<String>,
    /// When the token ceases to be valid, as ISO 8601 text with milliseconds and a final `Z`.
    pub expiry: Option<String>,
}

impl ConnectionCredentials {
    /// A builder for [`ConnectionCredentials`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ConnectionCredentialsBuilder {
        crate::types::builders::ConnectionCredentialsBuilder::default()
    }
    /// The token to present to the participant service, with 1 to 1000 characters.
    #[inline]
    pub fn connection_token(&self) -> Option<&str> {
        self.connection_token.as_deref()
    }
    /// When the token ceases to be valid, as ISO 8601 text with milliseconds and a final `Z`.
    #[inline]
    pub fn expiry(&self) -> Option<&str> {
        self.expiry.as_deref()
    }
}

/// A builder for [`ConnectionCredentials`](crate::types::ConnectionCredentials).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ConnectionCredentialsBuilder {
    pub(crate) connection_token: Option<String>,
    pub(crate) expiry: Option<String>,
}

impl ConnectionCredentialsBuilder {
    /// The token to present to the participant service, with 1 to 1000 characters.
    pub fn connection_token(mut self, input: impl Into<String>) -> Self {
        self.connection_token = Some(input.into());
        self
    }
    /// Sets or clears [`connection_token`](Self::connection_token).
    #[inline]
    pub fn set_connection_token(mut self, input: Option<String>) -> Self {
        self.connection_token = input;
        self
    }
    /// The value of [`connection_token`](Self::connection_token) so far.
    #[inline]
    pub fn get_connection_token(&self) -> &Option<String> {
        &self.connection_token
    }
    /// When the token ceases to be valid, as ISO 8601 text with milliseconds and a final `Z`.
    pub fn expiry(mut self, input: impl Into<String>) -> Self {
        self.expiry = Some(input.into());
        self
    }
    /// Sets or clears [`expiry`](Self::expiry).
    #[inline]
    pub fn set_expiry(mut self, input: Option<String>) -> Self {
        self.expiry = input;
        self
    }
    /// The value of [`expiry`](Self::expiry) so far.
    #[inline]
    pub fn get_expiry(&self) -> &Option<String> {
        &self.expiry
    }
    /// Builds the [`ConnectionCredentials`](crate::types::ConnectionCredentials).
    #[inline]
    pub fn build(self) -> crate::types::ConnectionCredentials {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
