// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// How much of an earlier chat a persistent chat brings back. `ENTIRE_PAST_SESSION` resumes
/// from the contact of the session that ended last, and `FROM_SEGMENT` from the exact contact
/// named in `SourceContactId`.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RehydrationType {
    /// The value `ENTIRE_PAST_SESSION`.
    EntirePastSession,
    /// The value `FROM_SEGMENT`.
    FromSegment,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl RehydrationType {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EntirePastSession => "ENTIRE_PAST_SESSION",
            Self::FromSegment => "FROM_SEGMENT",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &["ENTIRE_PAST_SESSION", "FROM_SEGMENT"]
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

impl From<&str> for RehydrationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ENTIRE_PAST_SESSION" => Self::EntirePastSession,
            "FROM_SEGMENT" => Self::FromSegment,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for RehydrationType {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for RehydrationType {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for RehydrationType {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
