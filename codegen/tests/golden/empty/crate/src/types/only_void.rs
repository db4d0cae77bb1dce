// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `OnlyVoid`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum OnlyVoid {
    /// The member `void`.
    Void(crate::types::Void),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl OnlyVoid {
    /// Whether this is [`Void`](Self::Void).
    #[inline]
    pub fn is_void(&self) -> bool {
        matches!(self, Self::Void(_))
    }
    /// The value of [`Void`](Self::Void).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_void(&self) -> Result<&crate::types::Void, &Self> {
        match self {
            Self::Void(value) => Ok(value),
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
