// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The property that made an attached file unacceptable. `INVALID_FILE_SIZE`,
/// `INVALID_FILE_TYPE` and `INVALID_FILE_NAME` point to its size, type and name.
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidFileSize => "INVALID_FILE_SIZE",
            Self::InvalidFileType => "INVALID_FILE_TYPE",
            Self::InvalidFileName => "INVALID_FILE_NAME",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    pub const fn values() -> &'static [&'static str] {
        &["INVALID_FILE_SIZE", "INVALID_FILE_TYPE", "INVALID_FILE_NAME"]
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

impl ::std::convert::From<&str> for AttachedFileInvalidRequestExceptionReason {
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
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}

impl ::std::convert::AsRef<str> for AttachedFileInvalidRequestExceptionReason {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for AttachedFileInvalidRequestExceptionReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
