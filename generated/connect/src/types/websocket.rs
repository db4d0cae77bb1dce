// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A websocket through which a participant gets the messages and events of a chat.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Websocket {
    /// The address to open, with 1 to 2000 characters.
    pub url: Option<String>,
    /// When the address ceases to be valid, as ISO 8601 text with milliseconds and a final `Z`.
    pub connection_expiry: Option<String>,
}

impl Websocket {
    /// A builder for [`Websocket`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::WebsocketBuilder {
        crate::types::builders::WebsocketBuilder::default()
    }
    /// The address to open, with 1 to 2000 characters.
    #[inline]
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }
    /// When the address ceases to be valid, as ISO 8601 text with milliseconds and a final `Z`.
    #[inline]
    pub fn connection_expiry(&self) -> Option<&str> {
        self.connection_expiry.as_deref()
    }
}

/// A builder for [`Websocket`](crate::types::Websocket).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct WebsocketBuilder {
    pub(crate) url: Option<String>,
    pub(crate) connection_expiry: Option<String>,
}

impl WebsocketBuilder {
    /// The address to open, with 1 to 2000 characters.
    pub fn url(mut self, input: impl Into<String>) -> Self {
        self.url = Some(input.into());
        self
    }
    /// Sets or clears [`url`](Self::url).
    #[inline]
    pub fn set_url(mut self, input: Option<String>) -> Self {
        self.url = input;
        self
    }
    /// The value of [`url`](Self::url) so far.
    #[inline]
    pub fn get_url(&self) -> &Option<String> {
        &self.url
    }
    /// When the address ceases to be valid, as ISO 8601 text with milliseconds and a final `Z`.
    pub fn connection_expiry(mut self, input: impl Into<String>) -> Self {
        self.connection_expiry = Some(input.into());
        self
    }
    /// Sets or clears [`connection_expiry`](Self::connection_expiry).
    #[inline]
    pub fn set_connection_expiry(mut self, input: Option<String>) -> Self {
        self.connection_expiry = input;
        self
    }
    /// The value of [`connection_expiry`](Self::connection_expiry) so far.
    #[inline]
    pub fn get_connection_expiry(&self) -> &Option<String> {
        &self.connection_expiry
    }
    /// Builds the [`Websocket`](crate::types::Websocket).
    #[inline]
    pub fn build(self) -> crate::types::Websocket {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
