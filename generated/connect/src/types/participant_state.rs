// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The connection state of a supervisor on a contact. `INITIAL` is the starting state,
/// `CONNECTED` and `DISCONNECTED` mean that the supervisor is on the contact or has left it,
/// and `MISSED` means that the connection never came about.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::fmt::Debug,
    ::std::cmp::PartialEq,
    ::std::cmp::Eq,
    ::std::cmp::PartialOrd,
    ::std::cmp::Ord,
    ::std::hash::Hash,
)]
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
    pub const fn values() -> &'static [&'static str] {
        &["INITIAL", "CONNECTED", "DISCONNECTED", "MISSED"]
    }
    /// The variant of a value.
    ///
    /// # Errors
    /// When the value has no variant.
    pub fn try_parse(
        value: &str,
    ) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            Self::Unknown(_) => {
                ::std::result::Result::Err(crate::error::UnknownVariantError::new(value))
            }
            known => ::std::result::Result::Ok(known),
        }
    }
}

impl ::std::convert::From<&str> for ParticipantState {
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
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}

impl ::std::convert::AsRef<str> for ParticipantState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for ParticipantState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
