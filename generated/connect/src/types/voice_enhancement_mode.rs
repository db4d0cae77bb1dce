// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// How the audio of an agent is improved. `VOICE_ISOLATION` singles out the agent's voice,
/// `NOISE_SUPPRESSION` reduces noise, and `NONE` does neither.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VoiceEnhancementMode {
    /// The value `VOICE_ISOLATION`.
    VoiceIsolation,
    /// The value `NOISE_SUPPRESSION`.
    NoiseSuppression,
    /// The value `NONE`.
    None,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl VoiceEnhancementMode {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::VoiceIsolation => "VOICE_ISOLATION",
            Self::NoiseSuppression => "NOISE_SUPPRESSION",
            Self::None => "NONE",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &["VOICE_ISOLATION", "NOISE_SUPPRESSION", "NONE"]
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

impl From<&str> for VoiceEnhancementMode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "VOICE_ISOLATION" => Self::VoiceIsolation,
            "NOISE_SUPPRESSION" => Self::NoiseSuppression,
            "NONE" => Self::None,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for VoiceEnhancementMode {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for VoiceEnhancementMode {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for VoiceEnhancementMode {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
