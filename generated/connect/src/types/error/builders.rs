// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::error::internal_service_exception::InternalServiceExceptionBuilder;
pub use crate::types::error::invalid_parameter_exception::InvalidParameterExceptionBuilder;
pub use crate::types::error::invalid_request_exception::InvalidRequestExceptionBuilder;
pub use crate::types::error::limit_exceeded_exception::LimitExceededExceptionBuilder;
pub use crate::types::error::resource_conflict_exception::ResourceConflictExceptionBuilder;
pub use crate::types::error::resource_not_found_exception::ResourceNotFoundExceptionBuilder;
pub use crate::types::error::service_quota_exceeded_exception::ServiceQuotaExceededExceptionBuilder;
pub use crate::types::error::throttling_exception::ThrottlingExceptionBuilder;
