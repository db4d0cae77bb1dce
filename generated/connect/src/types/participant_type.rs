// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The role of a participant in a contact. It is `MANAGER`, `AGENT` or `CUSTOMER`, `THIRDPARTY`
/// for someone else, or `ALL` to cover every role.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParticipantType {
    /// The value `ALL`.
    All,
    /// The value `MANAGER`.
    Manager,
    /// The value `AGENT`.
    Agent,
    /// The value `CUSTOMER`.
    Customer,
    /// The value `THIRDPARTY`.
    Thirdparty,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl ParticipantType {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Manager => "MANAGER",
            Self::Agent => "AGENT",
            Self::Customer => "CUSTOMER",
            Self::Thirdparty => "THIRDPARTY",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &["ALL", "MANAGER", "AGENT", "CUSTOMER", "THIRDPARTY"]
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

impl From<&str> for ParticipantType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ALL" => Self::All,
            "MANAGER" => Self::Manager,
            "AGENT" => Self::Agent,
            "CUSTOMER" => Self::Customer,
            "THIRDPARTY" => Self::Thirdparty,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for ParticipantType {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ParticipantType {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for ParticipantType {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
