// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The property that made an attached file unacceptable. `INVALID_FILE_SIZE`,
/// `INVALID_FILE_TYPE` and `INVALID_FILE_NAME` point to its size, type and name.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttachedFileInvalidRequestExceptionReason {
    /// The value `INVALID_FILE_SIZE`.
    InvalidFileSize,
    /// The value `INVALID_FILE_TYPE`.
    InvalidFileType,
    /// The value `INVALID_FILE_NAME`.
    InvalidFileName,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl AttachedFileInvalidRequestExceptionReason {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidFileSize => "INVALID_FILE_SIZE",
            Self::InvalidFileType => "INVALID_FILE_TYPE",
            Self::InvalidFileName => "INVALID_FILE_NAME",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &["INVALID_FILE_SIZE", "INVALID_FILE_TYPE", "INVALID_FILE_NAME"]
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

impl From<&str> for AttachedFileInvalidRequestExceptionReason {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "INVALID_FILE_SIZE" => Self::InvalidFileSize,
            "INVALID_FILE_TYPE" => Self::InvalidFileType,
            "INVALID_FILE_NAME" => Self::InvalidFileName,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for AttachedFileInvalidRequestExceptionReason {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for AttachedFileInvalidRequestExceptionReason {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for AttachedFileInvalidRequestExceptionReason {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
