// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Credential`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Credential {
    /// The member `Pin`.
    Pin(String),
    /// The member `Hint`.
    Hint(String),
    /// The member `Pins`.
    Pins(Vec<String>),
    /// The member `Account`.
    Account(crate::types::Account),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl ::std::fmt::Debug for Credential {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Pin(_) => {
                f.debug_tuple("Pin").field(&"*** Sensitive Data Redacted ***").finish()
            }
            Self::Hint(value) => f.debug_tuple("Hint").field(value).finish(),
            Self::Pins(_) => {
                f.debug_tuple("Pins").field(&"*** Sensitive Data Redacted ***").finish()
            }
            Self::Account(value) => f.debug_tuple("Account").field(value).finish(),
            Self::Unknown(member) => {
                f.debug_tuple("Unknown")
                    .field(&member.name())
                    .field(&"*** Sensitive Data Redacted ***")
                    .finish()
            }
        }
    }
}

impl Credential {
    /// Whether this is [`Pin`](Self::Pin).
    #[inline]
    pub fn is_pin(&self) -> bool {
        matches!(self, Self::Pin(_))
    }
    /// The value of [`Pin`](Self::Pin).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_pin(&self) -> Result<&String, &Self> {
        match self {
            Self::Pin(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Hint`](Self::Hint).
    #[inline]
    pub fn is_hint(&self) -> bool {
        matches!(self, Self::Hint(_))
    }
    /// The value of [`Hint`](Self::Hint).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_hint(&self) -> Result<&String, &Self> {
        match self {
            Self::Hint(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Pins`](Self::Pins).
    #[inline]
    pub fn is_pins(&self) -> bool {
        matches!(self, Self::Pins(_))
    }
    /// The value of [`Pins`](Self::Pins).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_pins(&self) -> Result<&Vec<String>, &Self> {
        match self {
            Self::Pins(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Account`](Self::Account).
    #[inline]
    pub fn is_account(&self) -> bool {
        matches!(self, Self::Account(_))
    }
    /// The value of [`Account`](Self::Account).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_account(&self) -> Result<&crate::types::Account, &Self> {
        match self {
            Self::Account(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether the member is one that this crate does not know.
    #[inline]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
    /// The member that this crate does not know.
    ///
    /// # Errors
    /// The union itself, if this crate knows its member.
    #[inline]
    pub fn as_unknown(&self) -> Result<&crate::primitives::SdkUnknownMember, &Self> {
        match self {
            Self::Unknown(value) => Ok(value),
            _ => Err(self),
        }
    }
}
