// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Some`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub enum Some {
    /// The member `None`.
    None(crate::types::None),
    /// The member `Option`.
    Option(crate::types::Option),
    /// The member `String`.
    String(::std::string::String),
    /// The member `Ok`.
    Ok(::std::vec::Vec<crate::types::Option>),
    /// The member `Err`.
    Err(::std::collections::HashMap<::std::string::String, crate::types::Result>),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl Some {
    /// Whether this is [`None`](Self::None).
    pub fn is_none(&self) -> bool {
        matches!(self, Self::None(_))
    }
    /// The value of [`None`](Self::None).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_none(&self) -> ::std::result::Result<&crate::types::None, &Self> {
        match self {
            Self::None(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Option`](Self::Option).
    pub fn is_option(&self) -> bool {
        matches!(self, Self::Option(_))
    }
    /// The value of [`Option`](Self::Option).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_option(&self) -> ::std::result::Result<&crate::types::Option, &Self> {
        match self {
            Self::Option(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`String`](Self::String).
    pub fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }
    /// The value of [`String`](Self::String).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_string(&self) -> ::std::result::Result<&::std::string::String, &Self> {
        match self {
            Self::String(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Ok`](Self::Ok).
    pub fn is_ok(&self) -> bool {
        matches!(self, Self::Ok(_))
    }
    /// The value of [`Ok`](Self::Ok).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_ok(
        &self,
    ) -> ::std::result::Result<&::std::vec::Vec<crate::types::Option>, &Self> {
        match self {
            Self::Ok(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Err`](Self::Err).
    pub fn is_err(&self) -> bool {
        matches!(self, Self::Err(_))
    }
    /// The value of [`Err`](Self::Err).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_err(
        &self,
    ) -> ::std::result::Result<
        &::std::collections::HashMap<::std::string::String, crate::types::Result>,
        &Self,
    > {
        match self {
            Self::Err(value) => ::std::result::Result::Ok(value),
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
