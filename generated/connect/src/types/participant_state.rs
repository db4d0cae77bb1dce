// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The connection state of a supervisor on a contact. `INITIAL` is the starting state,
/// `CONNECTED` and `DISCONNECTED` mean that the supervisor is on the contact or has left it,
/// and `MISSED` means that the connection never came about.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParticipantState {
    /// The value `INITIAL`.
    Initial,
    /// The value `CONNECTED`.
    Connected,
    /// The value `DISCONNECTED`.
    Disconnected,
    /// The value `MISSED`.
    Missed,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl ParticipantState {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initial => "INITIAL",
            Self::Connected => "CONNECTED",
            Self::Disconnected => "DISCONNECTED",
            Self::Missed => "MISSED",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &["INITIAL", "CONNECTED", "DISCONNECTED", "MISSED"]
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

impl From<&str> for ParticipantState {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "INITIAL" => Self::Initial,
            "CONNECTED" => Self::Connected,
            "DISCONNECTED" => Self::Disconnected,
            "MISSED" => Self::Missed,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for ParticipantState {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ParticipantState {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for ParticipantState {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
