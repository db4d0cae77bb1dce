// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Either`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Either {
    /// The member `Text`.
    Text(String),
    /// The member `Number`.
    Number(i64),
    /// The member `Inner`.
    Inner(crate::types::Inner),
    /// The member `All`.
    All(crate::types::Everything),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl Either {
    /// Whether this is [`Text`](Self::Text).
    #[inline]
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text(_))
    }
    /// The value of [`Text`](Self::Text).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_text(&self) -> Result<&String, &Self> {
        match self {
            Self::Text(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Number`](Self::Number).
    #[inline]
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }
    /// The value of [`Number`](Self::Number).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_number(&self) -> Result<&i64, &Self> {
        match self {
            Self::Number(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Inner`](Self::Inner).
    #[inline]
    pub fn is_inner(&self) -> bool {
        matches!(self, Self::Inner(_))
    }
    /// The value of [`Inner`](Self::Inner).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_inner(&self) -> Result<&crate::types::Inner, &Self> {
        match self {
            Self::Inner(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`All`](Self::All).
    #[inline]
    pub fn is_all(&self) -> bool {
        matches!(self, Self::All(_))
    }
    /// The value of [`All`](Self::All).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_all(&self) -> Result<&crate::types::Everything, &Self> {
        match self {
            Self::All(value) => Ok(value),
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
