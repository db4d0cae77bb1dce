// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

mod internal_service_exception;
mod invalid_parameter_exception;
mod invalid_request_exception;
mod limit_exceeded_exception;
mod resource_conflict_exception;
mod resource_not_found_exception;
mod service_quota_exceeded_exception;
mod throttling_exception;

pub use self::internal_service_exception::InternalServiceException;
pub use self::invalid_parameter_exception::InvalidParameterException;
pub use self::invalid_request_exception::InvalidRequestException;
pub use self::limit_exceeded_exception::LimitExceededException;
pub use self::resource_conflict_exception::ResourceConflictException;
pub use self::resource_not_found_exception::ResourceNotFoundException;
pub use self::service_quota_exceeded_exception::ServiceQuotaExceededException;
pub use self::throttling_exception::ThrottlingException;

pub mod builders;
