// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Blackbox`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Blackbox {
    /// The member `Inside`.
    Inside(String),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl ::std::fmt::Debug for Blackbox {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Inside(_) => {
                f.debug_tuple("Inside")
                    .field(&"*** Sensitive Data Redacted ***")
                    .finish()
            }
            Self::Unknown(member) => {
                f.debug_tuple("Unknown")
                    .field(&member.name())
                    .field(&"*** Sensitive Data Redacted ***")
                    .finish()
            }
        }
    }
}

impl Blackbox {
    /// Whether this is [`Inside`](Self::Inside).
    #[inline]
    pub fn is_inside(&self) -> bool {
        matches!(self, Self::Inside(_))
    }
    /// The value of [`Inside`](Self::Inside).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_inside(&self) -> Result<&String, &Self> {
        match self {
            Self::Inside(value) => Ok(value),
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
