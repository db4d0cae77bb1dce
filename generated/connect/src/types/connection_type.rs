// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A kind of connection information. `WEBSOCKET` stands for a websocket URL, and
/// `CONNECTION_CREDENTIALS` for a connection token. `AUTHENTICATION_SESSION` and
/// `WEBRTC_CONNECTION` yield nothing when a chat is started.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionType {
    /// The value `WEBSOCKET`.
    Websocket,
    /// The value `CONNECTION_CREDENTIALS`.
    ConnectionCredentials,
    /// The value `AUTHENTICATION_SESSION`.
    AuthenticationSession,
    /// The value `WEBRTC_CONNECTION`.
    WebrtcConnection,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl ConnectionType {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Websocket => "WEBSOCKET",
            Self::ConnectionCredentials => "CONNECTION_CREDENTIALS",
            Self::AuthenticationSession => "AUTHENTICATION_SESSION",
            Self::WebrtcConnection => "WEBRTC_CONNECTION",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &[
            "WEBSOCKET",
            "CONNECTION_CREDENTIALS",
            "AUTHENTICATION_SESSION",
            "WEBRTC_CONNECTION",
        ]
    }
    /// The variant of a value.
    ///
    /// # Errors
    /// When the value has no variant.
    #[inline]
    pub fn try_parse(value: &str) -> Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            Self::Unknown(_) => Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}

impl From<&str> for ConnectionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "WEBSOCKET" => Self::Websocket,
            "CONNECTION_CREDENTIALS" => Self::ConnectionCredentials,
            "AUTHENTICATION_SESSION" => Self::AuthenticationSession,
            "WEBRTC_CONNECTION" => Self::WebrtcConnection,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for ConnectionType {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ConnectionType {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for ConnectionType {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
