// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What an agent may do with a previewed outbound contact. `CALL` goes ahead with the call, and
/// `DISCARD` drops the contact.
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
pub enum AllowedUserAction {
    /// The value `CALL`.
    Call,
    /// The value `DISCARD`.
    Discard,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl AllowedUserAction {
    /// The value as the service spells it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Call => "CALL",
            Self::Discard => "DISCARD",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    pub const fn values() -> &'static [&'static str] {
        &["CALL", "DISCARD"]
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

impl ::std::convert::From<&str> for AllowedUserAction {
    fn from(value: &str) -> Self {
        match value {
            "CALL" => Self::Call,
            "DISCARD" => Self::Discard,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for AllowedUserAction {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}

impl ::std::convert::AsRef<str> for AllowedUserAction {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for AllowedUserAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
