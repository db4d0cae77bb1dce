// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The union `OnlyVoid`.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub enum OnlyVoid {
    /// The member `void`.
    Void(crate::types::Void),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl OnlyVoid {
    /// Whether this is [`Void`](Self::Void).
    pub fn is_void(&self) -> bool {
        matches!(self, Self::Void(_))
    }
    /// The value of [`Void`](Self::Void).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_void(&self) -> ::std::result::Result<&crate::types::Void, &Self> {
        match self {
            Self::Void(value) => ::std::result::Result::Ok(value),
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
