// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The outcome of an outbound campaign call, as found by answering machine detection.
///
/// `HUMAN_ANSWERED` means a person, `VOICEMAIL_BEEP` and `VOICEMAIL_NO_BEEP` a voicemail with
/// or without a beep, and `FAX_MACHINE_DETECTED` a fax machine. `SIT_TONE_DETECTED`,
/// `SIT_TONE_BUSY` and `SIT_TONE_INVALID_NUMBER` stand for special information tones of the
/// telephone network. `AMD_UNANSWERED` means no answer, `AMD_UNRESOLVED` no clear result,
/// `AMD_ERROR` a failed detection and `AMD_NOT_APPLICABLE` that detection does not apply.
/// `ANSWERED`, `UNDETECTED` and `ERROR` are general outcomes.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnsweringMachineDetectionStatus {
    /// The value `ANSWERED`.
    Answered,
    /// The value `UNDETECTED`.
    Undetected,
    /// The value `ERROR`.
    Error,
    /// The value `HUMAN_ANSWERED`.
    HumanAnswered,
    /// The value `SIT_TONE_DETECTED`.
    SitToneDetected,
    /// The value `SIT_TONE_BUSY`.
    SitToneBusy,
    /// The value `SIT_TONE_INVALID_NUMBER`.
    SitToneInvalidNumber,
    /// The value `FAX_MACHINE_DETECTED`.
    FaxMachineDetected,
    /// The value `VOICEMAIL_BEEP`.
    VoicemailBeep,
    /// The value `VOICEMAIL_NO_BEEP`.
    VoicemailNoBeep,
    /// The value `AMD_UNRESOLVED`.
    AmdUnresolved,
    /// The value `AMD_UNANSWERED`.
    AmdUnanswered,
    /// The value `AMD_ERROR`.
    AmdError,
    /// The value `AMD_NOT_APPLICABLE`.
    AmdNotApplicable,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl AnsweringMachineDetectionStatus {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Answered => "ANSWERED",
            Self::Undetected => "UNDETECTED",
            Self::Error => "ERROR",
            Self::HumanAnswered => "HUMAN_ANSWERED",
            Self::SitToneDetected => "SIT_TONE_DETECTED",
            Self::SitToneBusy => "SIT_TONE_BUSY",
            Self::SitToneInvalidNumber => "SIT_TONE_INVALID_NUMBER",
            Self::FaxMachineDetected => "FAX_MACHINE_DETECTED",
            Self::VoicemailBeep => "VOICEMAIL_BEEP",
            Self::VoicemailNoBeep => "VOICEMAIL_NO_BEEP",
            Self::AmdUnresolved => "AMD_UNRESOLVED",
            Self::AmdUnanswered => "AMD_UNANSWERED",
            Self::AmdError => "AMD_ERROR",
            Self::AmdNotApplicable => "AMD_NOT_APPLICABLE",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &[
            "ANSWERED",
            "UNDETECTED",
            "ERROR",
            "HUMAN_ANSWERED",
            "SIT_TONE_DETECTED",
            "SIT_TONE_BUSY",
            "SIT_TONE_INVALID_NUMBER",
            "FAX_MACHINE_DETECTED",
            "VOICEMAIL_BEEP",
            "VOICEMAIL_NO_BEEP",
            "AMD_UNRESOLVED",
            "AMD_UNANSWERED",
            "AMD_ERROR",
            "AMD_NOT_APPLICABLE",
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

impl From<&str> for AnsweringMachineDetectionStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ANSWERED" => Self::Answered,
            "UNDETECTED" => Self::Undetected,
            "ERROR" => Self::Error,
            "HUMAN_ANSWERED" => Self::HumanAnswered,
            "SIT_TONE_DETECTED" => Self::SitToneDetected,
            "SIT_TONE_BUSY" => Self::SitToneBusy,
            "SIT_TONE_INVALID_NUMBER" => Self::SitToneInvalidNumber,
            "FAX_MACHINE_DETECTED" => Self::FaxMachineDetected,
            "VOICEMAIL_BEEP" => Self::VoicemailBeep,
            "VOICEMAIL_NO_BEEP" => Self::VoicemailNoBeep,
            "AMD_UNRESOLVED" => Self::AmdUnresolved,
            "AMD_UNANSWERED" => Self::AmdUnanswered,
            "AMD_ERROR" => Self::AmdError,
            "AMD_NOT_APPLICABLE" => Self::AmdNotApplicable,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for AnsweringMachineDetectionStatus {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for AnsweringMachineDetectionStatus {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for AnsweringMachineDetectionStatus {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
