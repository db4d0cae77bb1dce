// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Details of a following contact. As a union it holds exactly one member, chosen by the kind
/// of contact.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum NextContactMetadata {
    /// The details of a contact made by way of a quick connect.
    QuickConnectContactData(crate::types::QuickConnectContactData),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl NextContactMetadata {
    /// Whether this is [`QuickConnectContactData`](Self::QuickConnectContactData).
    #[inline]
    pub fn is_quick_connect_contact_data(&self) -> bool {
        matches!(self, Self::QuickConnectContactData(_))
    }
    /// The value of [`QuickConnectContactData`](Self::QuickConnectContactData).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_quick_connect_contact_data(
        &self,
    ) -> Result<&crate::types::QuickConnectContactData, &Self> {
        match self {
            Self::QuickConnectContactData(value) => Ok(value),
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
