// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The specific quota that was exceeded. As a union it holds exactly one member.
///
/// Exactly one member is set.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
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
    pub fn is_attached_file_service_quota_exceeded_exception_reason(&self) -> bool {
        matches!(self, Self::AttachedFileServiceQuotaExceededExceptionReason(_))
    }
    /// The value of
    /// [`AttachedFileServiceQuotaExceededExceptionReason`](Self::AttachedFileServiceQuotaExceededExceptionReason).
    ///
    /// # Errors
    /// The union itself, if another member is set.
    pub fn as_attached_file_service_quota_exceeded_exception_reason(
        &self,
    ) -> ::std::result::Result<
        &crate::types::AttachedFileServiceQuotaExceededExceptionReason,
        &Self,
    > {
        match self {
            Self::AttachedFileServiceQuotaExceededExceptionReason(value) => {
                ::std::result::Result::Ok(value)
            }
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
