// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Speech`.
///
/// It is one event of a stream.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Speech {
    /// The member `Word`.
    Word(crate::types::Word),
    /// The member `Cut`.
    Cut(crate::types::Cut),
    /// An event that this crate does not know: its whole message, sent back unchanged.
    Unknown(crate::primitives::event_stream::UnknownEvent),
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
    pub fn as_unknown(
        &self,
    ) -> Result<&crate::primitives::event_stream::UnknownEvent, &Self> {
        match self {
            Self::Unknown(value) => Ok(value),
            _ => Err(self),
        }
    }
}
