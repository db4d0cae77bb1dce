// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `Expression`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub enum Expression {
    /// The member `Literal`.
    Literal(bool),
    /// The member `Not`.
    Not(::std::boxed::Box<crate::types::Expression>),
    /// The member `Both`.
    Both(crate::types::Pair),
    /// The member `Any`.
    Any(::std::vec::Vec<crate::types::Expression>),
    /// The member `Named`.
    Named(::std::collections::HashMap<::std::string::String, crate::types::Expression>),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl Expression {
    /// Whether this is [`Literal`](Self::Literal).
    pub fn is_literal(&self) -> bool {
        matches!(self, Self::Literal(_))
    }
    /// The value of [`Literal`](Self::Literal).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_literal(&self) -> ::std::result::Result<&bool, &Self> {
        match self {
            Self::Literal(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Not`](Self::Not).
    pub fn is_not(&self) -> bool {
        matches!(self, Self::Not(_))
    }
    /// The value of [`Not`](Self::Not).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_not(&self) -> ::std::result::Result<&crate::types::Expression, &Self> {
        match self {
            Self::Not(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Both`](Self::Both).
    pub fn is_both(&self) -> bool {
        matches!(self, Self::Both(_))
    }
    /// The value of [`Both`](Self::Both).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_both(&self) -> ::std::result::Result<&crate::types::Pair, &Self> {
        match self {
            Self::Both(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Any`](Self::Any).
    pub fn is_any(&self) -> bool {
        matches!(self, Self::Any(_))
    }
    /// The value of [`Any`](Self::Any).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_any(
        &self,
    ) -> ::std::result::Result<&::std::vec::Vec<crate::types::Expression>, &Self> {
        match self {
            Self::Any(value) => ::std::result::Result::Ok(value),
            _ => ::std::result::Result::Err(self),
        }
    }
    /// Whether this is [`Named`](Self::Named).
    pub fn is_named(&self) -> bool {
        matches!(self, Self::Named(_))
    }
    /// The value of [`Named`](Self::Named).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_named(
        &self,
    ) -> ::std::result::Result<
        &::std::collections::HashMap<::std::string::String, crate::types::Expression>,
        &Self,
    > {
        match self {
            Self::Named(value) => ::std::result::Result::Ok(value),
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
