// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The enum `PictureKind`.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PictureKind {
    /// The value `drawing`.
    Drawing,
    /// The value `photo`.
    Photo,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl PictureKind {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Drawing => "drawing",
            Self::Photo => "photo",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &["drawing", "photo"]
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

impl From<&str> for PictureKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "drawing" => Self::Drawing,
            "photo" => Self::Photo,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for PictureKind {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for PictureKind {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for PictureKind {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
