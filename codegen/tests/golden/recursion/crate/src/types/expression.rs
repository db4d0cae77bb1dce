// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Expression`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Expression {
    /// The member `Literal`.
    Literal(bool),
    /// The member `Not`.
    Not(Box<crate::types::Expression>),
    /// The member `Both`.
    Both(crate::types::Pair),
    /// The member `Any`.
    Any(Vec<crate::types::Expression>),
    /// The member `Named`.
    Named(::std::collections::HashMap<String, crate::types::Expression>),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl Expression {
    /// Whether this is [`Literal`](Self::Literal).
    #[inline]
    pub fn is_literal(&self) -> bool {
        matches!(self, Self::Literal(_))
    }
    /// The value of [`Literal`](Self::Literal).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_literal(&self) -> Result<&bool, &Self> {
        match self {
            Self::Literal(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Not`](Self::Not).
    #[inline]
    pub fn is_not(&self) -> bool {
        matches!(self, Self::Not(_))
    }
    /// The value of [`Not`](Self::Not).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_not(&self) -> Result<&crate::types::Expression, &Self> {
        match self {
            Self::Not(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Both`](Self::Both).
    #[inline]
    pub fn is_both(&self) -> bool {
        matches!(self, Self::Both(_))
    }
    /// The value of [`Both`](Self::Both).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_both(&self) -> Result<&crate::types::Pair, &Self> {
        match self {
            Self::Both(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Any`](Self::Any).
    #[inline]
    pub fn is_any(&self) -> bool {
        matches!(self, Self::Any(_))
    }
    /// The value of [`Any`](Self::Any).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_any(&self) -> Result<&Vec<crate::types::Expression>, &Self> {
        match self {
            Self::Any(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Named`](Self::Named).
    #[inline]
    pub fn is_named(&self) -> bool {
        matches!(self, Self::Named(_))
    }
    /// The value of [`Named`](Self::Named).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_named(
        &self,
    ) -> Result<&::std::collections::HashMap<String, crate::types::Expression>, &Self> {
        match self {
            Self::Named(value) => Ok(value),
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
