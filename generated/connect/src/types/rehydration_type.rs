// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// How much of an earlier chat a persistent chat brings back. `ENTIRE_PAST_SESSION` resumes
/// from the contact of the session that ended last, and `FROM_SEGMENT` from the exact contact
/// named in `SourceContactId`.
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::EntirePastSession => "ENTIRE_PAST_SESSION",
            Self::FromSegment => "FROM_SEGMENT",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    pub const fn values() -> &'static [&'static str] {
        &["ENTIRE_PAST_SESSION", "FROM_SEGMENT"]
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

impl ::std::convert::From<&str> for RehydrationType {
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
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}

impl ::std::convert::AsRef<str> for RehydrationType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for RehydrationType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
