// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Credential`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub enum Credential {
    /// The member `Pin`.
    Pin(::std::string::String),
    /// The member `Hint`.
    Hint(::std::string::String),
    /// The member `Pins`.
    Pins(::std::vec::Vec<::std::string::String>),
    /// The member `Account`.
    Account(crate::types::Account),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl ::std::fmt::Debug for Credential {
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
    pub fn is_pin(&self) -> bool {
        matches!(self, Self::Pin(_))
    }
    /// The value of [`Pin`](Self::Pin).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_pin(&self) -> ::std::result::Result<&::std::string::String, &Self> {
        match self {
            Self::Pin(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Hint`](Self::Hint).
    pub fn is_hint(&self) -> bool {
        matches!(self, Self::Hint(_))
    }
    /// The value of [`Hint`](Self::Hint).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_hint(&self) -> ::std::result::Result<&::std::string::String, &Self> {
        match self {
            Self::Hint(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Pins`](Self::Pins).
    pub fn is_pins(&self) -> bool {
        matches!(self, Self::Pins(_))
    }
    /// The value of [`Pins`](Self::Pins).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_pins(
        &self,
    ) -> ::std::result::Result<&::std::vec::Vec<::std::string::String>, &Self> {
        match self {
            Self::Pins(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Account`](Self::Account).
    pub fn is_account(&self) -> bool {
        matches!(self, Self::Account(_))
    }
    /// The value of [`Account`](Self::Account).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_account(&self) -> ::std::result::Result<&crate::types::Account, &Self> {
        match self {
            Self::Account(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether the member is one that this crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
    /// The member that this crate does not know.
    ///
    /// # Errors
    /// The union itself, if this crate knows its member.
    pub fn as_unknown(
        &self,
    ) -> ::std::result::Result<&crate::primitives::SdkUnknownMember, &Self> {
        match self {
            Self::Unknown(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
}
