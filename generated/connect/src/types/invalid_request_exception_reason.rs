// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The specific cause of an invalid request. As a union it holds exactly one member.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum InvalidRequestExceptionReason {
    /// What was wrong with the file when the upload of an attached file was started.
    AttachedFileInvalidRequestExceptionReason(
        crate::types::AttachedFileInvalidRequestExceptionReason,
    ),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl InvalidRequestExceptionReason {
    /// Whether this is
    /// [`AttachedFileInvalidRequestExceptionReason`](Self::AttachedFileInvalidRequestExceptionReason).
    #[inline]
    pub fn is_attached_file_invalid_request_exception_reason(&self) -> bool {
        matches!(self, Self::AttachedFileInvalidRequestExceptionReason(_))
    }
    /// The value of
    /// [`AttachedFileInvalidRequestExceptionReason`](Self::AttachedFileInvalidRequestExceptionReason).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_attached_file_invalid_request_exception_reason(
        &self,
    ) -> Result<&crate::types::AttachedFileInvalidRequestExceptionReason, &Self> {
        match self {
            Self::AttachedFileInvalidRequestExceptionReason(value) => Ok(value),
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
