// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The quota for attached files that was used up. `TOTAL_FILE_SIZE_EXCEEDED` concerns the
/// combined size of the files, and `TOTAL_FILE_COUNT_EXCEEDED` how many there are.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttachedFileServiceQuotaExceededExceptionReason {
    /// The value `TOTAL_FILE_SIZE_EXCEEDED`.
    TotalFileSizeExceeded,
    /// The value `TOTAL_FILE_COUNT_EXCEEDED`.
    TotalFileCountExceeded,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl AttachedFileServiceQuotaExceededExceptionReason {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TotalFileSizeExceeded => "TOTAL_FILE_SIZE_EXCEEDED",
            Self::TotalFileCountExceeded => "TOTAL_FILE_COUNT_EXCEEDED",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &["TOTAL_FILE_SIZE_EXCEEDED", "TOTAL_FILE_COUNT_EXCEEDED"]
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

impl From<&str> for AttachedFileServiceQuotaExceededExceptionReason {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "TOTAL_FILE_SIZE_EXCEEDED" => Self::TotalFileSizeExceeded,
            "TOTAL_FILE_COUNT_EXCEEDED" => Self::TotalFileCountExceeded,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for AttachedFileServiceQuotaExceededExceptionReason {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for AttachedFileServiceQuotaExceededExceptionReason {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for AttachedFileServiceQuotaExceededExceptionReason {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
