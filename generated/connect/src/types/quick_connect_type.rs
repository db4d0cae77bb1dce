// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The kind of destination a quick connect leads to. `USER` is a person, `QUEUE` a queue,
/// `PHONE_NUMBER` a phone number and `FLOW` a flow.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuickConnectType {
    /// The value `USER`.
    User,
    /// The value `QUEUE`.
    Queue,
    /// The value `PHONE_NUMBER`.
    PhoneNumber,
    /// The value `FLOW`.
    Flow,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl QuickConnectType {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::Queue => "QUEUE",
            Self::PhoneNumber => "PHONE_NUMBER",
            Self::Flow => "FLOW",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &["USER", "QUEUE", "PHONE_NUMBER", "FLOW"]
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

impl From<&str> for QuickConnectType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "USER" => Self::User,
            "QUEUE" => Self::Queue,
            "PHONE_NUMBER" => Self::PhoneNumber,
            "FLOW" => Self::Flow,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for QuickConnectType {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for QuickConnectType {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for QuickConnectType {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
