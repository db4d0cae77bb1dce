// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Speech`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
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
    #[inline]
    pub fn is_word(&self) -> bool {
        matches!(self, Self::Word(_))
    }
    /// The value of [`Word`](Self::Word).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_word(&self) -> Result<&crate::types::Word, &Self> {
        match self {
            Self::Word(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Cut`](Self::Cut).
    #[inline]
    pub fn is_cut(&self) -> bool {
        matches!(self, Self::Cut(_))
    }
    /// The value of [`Cut`](Self::Cut).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_cut(&self) -> Result<&crate::types::Cut, &Self> {
        match self {
            Self::Cut(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`InterruptedException`](Self::InterruptedException).
    #[inline]
    pub fn is_interrupted_exception(&self) -> bool {
        matches!(self, Self::InterruptedException(_))
    }
    /// The value of [`InterruptedException`](Self::InterruptedException).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_interrupted_exception(
        &self,
    ) -> Result<&crate::types::error::InterruptedException, &Self> {
        match self {
            Self::InterruptedException(value) => Ok(value),
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
