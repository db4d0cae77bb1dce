// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Some`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Some {
    /// The member `None`.
    None(crate::types::None),
    /// The member `Option`.
    Option(crate::types::Option),
    /// The member `String`.
    String(String),
    /// The member `Ok`.
    Ok(Vec<crate::types::Option>),
    /// The member `Err`.
    Err(::std::collections::HashMap<String, crate::types::Result>),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl Some {
    /// Whether this is [`None`](Self::None).
    #[inline]
    pub fn is_none(&self) -> bool {
        matches!(self, Self::None(_))
    }
    /// The value of [`None`](Self::None).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_none(&self) -> Result<&crate::types::None, &Self> {
        match self {
            Self::None(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Option`](Self::Option).
    #[inline]
    pub fn is_option(&self) -> bool {
        matches!(self, Self::Option(_))
    }
    /// The value of [`Option`](Self::Option).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_option(&self) -> Result<&crate::types::Option, &Self> {
        match self {
            Self::Option(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`String`](Self::String).
    #[inline]
    pub fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }
    /// The value of [`String`](Self::String).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_string(&self) -> Result<&String, &Self> {
        match self {
            Self::String(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Ok`](Self::Ok).
    #[inline]
    pub fn is_ok(&self) -> bool {
        matches!(self, Self::Ok(_))
    }
    /// The value of [`Ok`](Self::Ok).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_ok(&self) -> Result<&Vec<crate::types::Option>, &Self> {
        match self {
            Self::Ok(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Err`](Self::Err).
    #[inline]
    pub fn is_err(&self) -> bool {
        matches!(self, Self::Err(_))
    }
    /// The value of [`Err`](Self::Err).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_err(
        &self,
    ) -> Result<&::std::collections::HashMap<String, crate::types::Result>, &Self> {
        match self {
            Self::Err(value) => Ok(value),
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
