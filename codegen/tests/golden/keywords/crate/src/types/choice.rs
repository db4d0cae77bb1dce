// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Choice`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Choice {
    /// The member `Self`.
    SelfValue(String),
    /// The member `Unknown`.
    UnknownValue(String),
    /// The member `SelfValue`.
    SelfValue_(String),
    /// The member `type`.
    Type(crate::types::Struct),
    /// The member `crate`.
    Crate(i32),
    /// The member `as`.
    As(Vec<String>),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl Choice {
    /// Whether this is [`SelfValue`](Self::SelfValue).
    #[inline]
    pub fn is_self_value(&self) -> bool {
        matches!(self, Self::SelfValue(_))
    }
    /// The value of [`SelfValue`](Self::SelfValue).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_self_value(&self) -> Result<&String, &Self> {
        match self {
            Self::SelfValue(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`UnknownValue`](Self::UnknownValue).
    #[inline]
    pub fn is_unknown_value(&self) -> bool {
        matches!(self, Self::UnknownValue(_))
    }
    /// The value of [`UnknownValue`](Self::UnknownValue).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_unknown_value(&self) -> Result<&String, &Self> {
        match self {
            Self::UnknownValue(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`SelfValue_`](Self::SelfValue_).
    #[inline]
    pub fn is_self_value2(&self) -> bool {
        matches!(self, Self::SelfValue_(_))
    }
    /// The value of [`SelfValue_`](Self::SelfValue_).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_self_value2(&self) -> Result<&String, &Self> {
        match self {
            Self::SelfValue_(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Type`](Self::Type).
    #[inline]
    pub fn is_type(&self) -> bool {
        matches!(self, Self::Type(_))
    }
    /// The value of [`Type`](Self::Type).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_type(&self) -> Result<&crate::types::Struct, &Self> {
        match self {
            Self::Type(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`Crate`](Self::Crate).
    #[inline]
    pub fn is_crate(&self) -> bool {
        matches!(self, Self::Crate(_))
    }
    /// The value of [`Crate`](Self::Crate).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_crate(&self) -> Result<&i32, &Self> {
        match self {
            Self::Crate(value) => Ok(value),
            _ => Err(self),
        }
    }
    /// Whether this is [`As`](Self::As).
    #[inline]
    pub fn is_as(&self) -> bool {
        matches!(self, Self::As(_))
    }
    /// The value of [`As`](Self::As).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_as(&self) -> Result<&Vec<String>, &Self> {
        match self {
            Self::As(value) => Ok(value),
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
