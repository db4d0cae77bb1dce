// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The enum `Mood`.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mood {
    /// The value `Self`.
    SelfValue,
    /// The value `Unknown`.
    UnknownValue,
    /// The value `self`.
    SelfValue2,
    /// The value `async`.
    Async,
    /// The value `type`.
    Type,
    /// The value `SelfValue`.
    SelfValue_,
    /// The value `UnknownValue`.
    UnknownValue_,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl Mood {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SelfValue => "Self",
            Self::UnknownValue => "Unknown",
            Self::SelfValue2 => "self",
            Self::Async => "async",
            Self::Type => "type",
            Self::SelfValue_ => "SelfValue",
            Self::UnknownValue_ => "UnknownValue",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &["Self", "Unknown", "self", "async", "type", "SelfValue", "UnknownValue"]
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

impl From<&str> for Mood {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Self" => Self::SelfValue,
            "Unknown" => Self::UnknownValue,
            "self" => Self::SelfValue2,
            "async" => Self::Async,
            "type" => Self::Type,
            "SelfValue" => Self::SelfValue_,
            "UnknownValue" => Self::UnknownValue_,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for Mood {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for Mood {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for Mood {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
