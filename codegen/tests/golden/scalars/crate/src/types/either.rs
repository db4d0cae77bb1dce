// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Either`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub enum Either {
    /// The member `Text`.
    Text(::std::string::String),
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
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text(_))
    }
    /// The value of [`Text`](Self::Text).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_text(&self) -> ::std::result::Result<&::std::string::String, &Self> {
        match self {
            Self::Text(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Number`](Self::Number).
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }
    /// The value of [`Number`](Self::Number).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_number(&self) -> ::std::result::Result<&i64, &Self> {
        match self {
            Self::Number(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Inner`](Self::Inner).
    pub fn is_inner(&self) -> bool {
        matches!(self, Self::Inner(_))
    }
    /// The value of [`Inner`](Self::Inner).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_inner(&self) -> ::std::result::Result<&crate::types::Inner, &Self> {
        match self {
            Self::Inner(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`All`](Self::All).
    pub fn is_all(&self) -> bool {
        matches!(self, Self::All(_))
    }
    /// The value of [`All`](Self::All).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_all(&self) -> ::std::result::Result<&crate::types::Everything, &Self> {
        match self {
            Self::All(value) => ::std::result::Result::Ok(value),
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
