// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Choice`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub enum Choice {
    /// The member `Self`.
    SelfValue(::std::string::String),
    /// The member `Unknown`.
    UnknownValue(::std::string::String),
    /// The member `SelfValue`.
    SelfValue_(::std::string::String),
    /// The member `type`.
    Type(crate::types::Struct),
    /// The member `crate`.
    Crate(i32),
    /// The member `as`.
    As(::std::vec::Vec<::std::string::String>),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl Choice {
    /// Whether this is [`SelfValue`](Self::SelfValue).
    pub fn is_self_value(&self) -> bool {
        matches!(self, Self::SelfValue(_))
    }
    /// The value of [`SelfValue`](Self::SelfValue).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_self_value(&self) -> ::std::result::Result<&::std::string::String, &Self> {
        match self {
            Self::SelfValue(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`UnknownValue`](Self::UnknownValue).
    pub fn is_unknown_value(&self) -> bool {
        matches!(self, Self::UnknownValue(_))
    }
    /// The value of [`UnknownValue`](Self::UnknownValue).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_unknown_value(
        &self,
    ) -> ::std::result::Result<&::std::string::String, &Self> {
        match self {
            Self::UnknownValue(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`SelfValue_`](Self::SelfValue_).
    pub fn is_self_value2(&self) -> bool {
        matches!(self, Self::SelfValue_(_))
    }
    /// The value of [`SelfValue_`](Self::SelfValue_).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_self_value2(
        &self,
    ) -> ::std::result::Result<&::std::string::String, &Self> {
        match self {
            Self::SelfValue_(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Type`](Self::Type).
    pub fn is_type(&self) -> bool {
        matches!(self, Self::Type(_))
    }
    /// The value of [`Type`](Self::Type).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_type(&self) -> ::std::result::Result<&crate::types::Struct, &Self> {
        match self {
            Self::Type(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Crate`](Self::Crate).
    pub fn is_crate(&self) -> bool {
        matches!(self, Self::Crate(_))
    }
    /// The value of [`Crate`](Self::Crate).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_crate(&self) -> ::std::result::Result<&i32, &Self> {
        match self {
            Self::Crate(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`As`](Self::As).
    pub fn is_as(&self) -> bool {
        matches!(self, Self::As(_))
    }
    /// The value of [`As`](Self::As).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_as(
        &self,
    ) -> ::std::result::Result<&::std::vec::Vec<::std::string::String>, &Self> {
        match self {
            Self::As(value) => ::std::result::Result::Ok(value),
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
