// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Said`.
///
/// It is one event of a stream.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Said {
    /// The member `Line`.
    Line(crate::types::Line),
    /// The member `Picture`.
    Picture(crate::types::Picture),
    /// An event that this crate does not know: its whole message, sent back unchanged.
    Unknown(crate::primitives::event_stream::UnknownEvent),
}

impl Said {
    /// Whether this is [`Line`](Self::Line).
    #[inline]
    pub fn is_line(&self) -> bool {
        matches!(self, Self::Line(_))
    }
    /// The value of [`Line`](Self::Line).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_line(&self) -> Result<&crate::types::Line, &Self> {
        match self {
            Self::Line(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Picture`](Self::Picture).
    #[inline]
    pub fn is_picture(&self) -> bool {
        matches!(self, Self::Picture(_))
    }
    /// The value of [`Picture`](Self::Picture).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_picture(&self) -> Result<&crate::types::Picture, &Self> {
        match self {
            Self::Picture(value) => Ok(value),
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
