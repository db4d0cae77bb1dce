// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Speech`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub enum Speech {
    /// The member `Word`.
    Word(crate::types::Word),
    /// The member `Cut`.
    Cut(crate::types::Cut),
    /// The member `InterruptedException`.
    InterruptedException(crate::types::error::InterruptedException),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl Speech {
    /// Whether this is [`Word`](Self::Word).
    pub fn is_word(&self) -> bool {
        matches!(self, Self::Word(_))
    }
    /// The value of [`Word`](Self::Word).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_word(&self) -> ::std::result::Result<&crate::types::Word, &Self> {
        match self {
            Self::Word(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Cut`](Self::Cut).
    pub fn is_cut(&self) -> bool {
        matches!(self, Self::Cut(_))
    }
    /// The value of [`Cut`](Self::Cut).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_cut(&self) -> ::std::result::Result<&crate::types::Cut, &Self> {
        match self {
            Self::Cut(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`InterruptedException`](Self::InterruptedException).
    pub fn is_interrupted_exception(&self) -> bool {
        matches!(self, Self::InterruptedException(_))
    }
    /// The value of [`InterruptedException`](Self::InterruptedException).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_interrupted_exception(
        &self,
    ) -> ::std::result::Result<&crate::types::error::InterruptedException, &Self> {
        match self {
            Self::InterruptedException(value) => ::std::result::Result::Ok(value),
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
