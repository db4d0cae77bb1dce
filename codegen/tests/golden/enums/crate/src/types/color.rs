// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Values that no identifier can spell.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Color {
    /// The value `1`.
    _1,
    /// The value `2xlarge`.
    _2xlarge,
    /// The value `x`.
    X,
    /// The value `y`.
    Y,
    /// The value `x`.
    X2,
    /// The value `a.b`.
    AB,
    /// The value `a-b`.
    AB2,
    /// The value `a_b`.
    AB3,
    /// The value `a:b/c`.
    ABC,
    /// The value `INVALID_REQUEST`.
    InvalidRequest,
    /// The value `invalid_request`.
    InvalidRequest2,
    /// The value `InvalidRequest`.
    InvalidRequest3,
    /// The value `Unknown`.
    UnknownValue,
    /// The value `Self`.
    SelfValue,
    /// The value `self`.
    SelfValue2,
    /// The value `UNKNOWN`.
    UnknownValue2,
    /// The value `TLS1.2`.
    Tls12,
    /// The value `TLS1.3`.
    Tls13,
    /// The value `*`.
    U002a,
    /// The value `quote"d`.
    QuoteD,
    /// The value `back\slash`.
    BackSlash,
    /// The value `grün`.
    GrN,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl Color {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::_1 => "1",
            Self::_2xlarge => "2xlarge",
            Self::X => "x ",
            Self::Y => " y",
            Self::X2 => "x",
            Self::AB => "a.b",
            Self::AB2 => "a-b",
            Self::AB3 => "a_b",
            Self::ABC => "a:b/c",
            Self::InvalidRequest => "INVALID_REQUEST",
            Self::InvalidRequest2 => "invalid_request",
            Self::InvalidRequest3 => "InvalidRequest",
            Self::UnknownValue => "Unknown",
            Self::SelfValue => "Self",
            Self::SelfValue2 => "self",
            Self::UnknownValue2 => "UNKNOWN",
            Self::Tls12 => "TLS1.2",
            Self::Tls13 => "TLS1.3",
            Self::U002a => "*",
            Self::QuoteD => "quote\"d",
            Self::BackSlash => "back\\slash",
            Self::GrN => "grün",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &[
            "1",
            "2xlarge",
            "x ",
            " y",
            "x",
            "a.b",
            "a-b",
            "a_b",
            "a:b/c",
            "INVALID_REQUEST",
            "invalid_request",
            "InvalidRequest",
            "Unknown",
            "Self",
            "self",
            "UNKNOWN",
            "TLS1.2",
            "TLS1.3",
            "*",
            "quote\"d",
            "back\\slash",
            "grün",
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

impl From<&str> for Color {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "1" => Self::_1,
            "2xlarge" => Self::_2xlarge,
            "x " => Self::X,
            " y" => Self::Y,
            "x" => Self::X2,
            "a.b" => Self::AB,
            "a-b" => Self::AB2,
            "a_b" => Self::AB3,
            "a:b/c" => Self::ABC,
            "INVALID_REQUEST" => Self::InvalidRequest,
            "invalid_request" => Self::InvalidRequest2,
            "InvalidRequest" => Self::InvalidRequest3,
            "Unknown" => Self::UnknownValue,
            "Self" => Self::SelfValue,
            "self" => Self::SelfValue2,
            "UNKNOWN" => Self::UnknownValue2,
            "TLS1.2" => Self::Tls12,
            "TLS1.3" => Self::Tls13,
            "*" => Self::U002a,
            "quote\"d" => Self::QuoteD,
            "back\\slash" => Self::BackSlash,
            "grün" => Self::GrN,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for Color {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for Color {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for Color {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
