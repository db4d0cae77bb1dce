// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The enum `Operator`.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operator {
    /// The value `<`.
    U003c,
    /// The value `<=`.
    U003cU003d,
    /// The value `=`.
    U003d,
    /// The value `>=`.
    U003eU003d,
    /// The value `>`.
    U003e,
    /// The value `*`.
    U002a,
    /// The value `**`.
    U002aU002a,
    /// The value `!=`.
    U0021U003d,
    /// The value `'`.
    U0060,
    /// The value `[x](y)`.
    XY,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl Operator {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::U003c => "<",
            Self::U003cU003d => "<=",
            Self::U003d => "=",
            Self::U003eU003d => ">=",
            Self::U003e => ">",
            Self::U002a => "*",
            Self::U002aU002a => "**",
            Self::U0021U003d => "!=",
            Self::U0060 => "`",
            Self::XY => "[x](y)",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &["<", "<=", "=", ">=", ">", "*", "**", "!=", "`", "[x](y)"]
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

impl From<&str> for Operator {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "<" => Self::U003c,
            "<=" => Self::U003cU003d,
            "=" => Self::U003d,
            ">=" => Self::U003eU003d,
            ">" => Self::U003e,
            "*" => Self::U002a,
            "**" => Self::U002aU002a,
            "!=" => Self::U0021U003d,
            "`" => Self::U0060,
            "[x](y)" => Self::XY,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for Operator {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for Operator {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for Operator {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
