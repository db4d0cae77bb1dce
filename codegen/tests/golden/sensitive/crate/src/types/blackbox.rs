// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Blackbox`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub enum Blackbox {
    /// The member `Inside`.
    Inside(::std::string::String),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl ::std::fmt::Debug for Blackbox {
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
    pub fn is_inside(&self) -> bool {
        matches!(self, Self::Inside(_))
    }
    /// The value of [`Inside`](Self::Inside).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_inside(&self) -> ::std::result::Result<&::std::string::String, &Self> {
        match self {
            Self::Inside(value) => ::std::result::Result::Ok(value),
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
