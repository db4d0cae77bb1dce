// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The specific quota that was exceeded. As a union it holds exactly one member.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum ServiceQuotaExceededExceptionReason {
    /// Which quota for attached files was hit, either their combined size or their count.
    AttachedFileServiceQuotaExceededExceptionReason(
        crate::types::AttachedFileServiceQuotaExceededExceptionReason,
    ),
    /// A member that this crate does not know: its name and value, sent back unchanged.
    Unknown(crate::primitives::SdkUnknownMember),
}

impl ServiceQuotaExceededExceptionReason {
    /// Whether this is
    /// [`AttachedFileServiceQuotaExceededExceptionReason`](Self::AttachedFileServiceQuotaExceededExceptionReason).
    #[inline]
    pub fn is_attached_file_service_quota_exceeded_exception_reason(&self) -> bool {
        matches!(self, Self::AttachedFileServiceQuotaExceededExceptionReason(_))
    }
    /// The value of
    /// [`AttachedFileServiceQuotaExceededExceptionReason`](Self::AttachedFileServiceQuotaExceededExceptionReason).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    #[inline]
    pub fn as_attached_file_service_quota_exceeded_exception_reason(
        &self,
    ) -> Result<&crate::types::AttachedFileServiceQuotaExceededExceptionReason, &Self> {
        match self {
            Self::AttachedFileServiceQuotaExceededExceptionReason(value) => Ok(value),
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
