// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The kind of an endpoint. `TELEPHONE_NUMBER` is a phone number, `VOIP` a voice over IP
/// address, `CONTACT_FLOW` a flow, `CONNECT_PHONENUMBER_ARN` a phone number given by its Amazon
/// Connect ARN, and `EMAIL_ADDRESS` an email address.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndpointType {
    /// The value `TELEPHONE_NUMBER`.
    TelephoneNumber,
    /// The value `VOIP`.
    Voip,
    /// The value `CONTACT_FLOW`.
    ContactFlow,
    /// The value `CONNECT_PHONENUMBER_ARN`.
    ConnectPhonenumberArn,
    /// The value `EMAIL_ADDRESS`.
    EmailAddress,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl EndpointType {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TelephoneNumber => "TELEPHONE_NUMBER",
            Self::Voip => "VOIP",
            Self::ContactFlow => "CONTACT_FLOW",
            Self::ConnectPhonenumberArn => "CONNECT_PHONENUMBER_ARN",
            Self::EmailAddress => "EMAIL_ADDRESS",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &[
            "TELEPHONE_NUMBER",
            "VOIP",
            "CONTACT_FLOW",
            "CONNECT_PHONENUMBER_ARN",
            "EMAIL_ADDRESS",
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

impl From<&str> for EndpointType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "TELEPHONE_NUMBER" => Self::TelephoneNumber,
            "VOIP" => Self::Voip,
            "CONTACT_FLOW" => Self::ContactFlow,
            "CONNECT_PHONENUMBER_ARN" => Self::ConnectPhonenumberArn,
            "EMAIL_ADDRESS" => Self::EmailAddress,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for EndpointType {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for EndpointType {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for EndpointType {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
