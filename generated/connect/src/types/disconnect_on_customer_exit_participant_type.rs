// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The kind of participant to disconnect once the customer leaves a chat. `AGENT` is the only
/// kind.
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
pub enum DisconnectOnCustomerExitParticipantType {
    /// The value `AGENT`.
    Agent,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl DisconnectOnCustomerExitParticipantType {
    /// The value as the service spells it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Agent => "AGENT",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    pub const fn values() -> &'static [&'static str] {
        &["AGENT"]
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

impl ::std::convert::From<&str> for DisconnectOnCustomerExitParticipantType {
    fn from(value: &str) -> Self {
        match value {
            "AGENT" => Self::Agent,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for DisconnectOnCustomerExitParticipantType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}

impl ::std::convert::AsRef<str> for DisconnectOnCustomerExitParticipantType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for DisconnectOnCustomerExitParticipantType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
