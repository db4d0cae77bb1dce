// Emitted by Shapesmith; `UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test golden` makes it again.

//! Builders.

pub use crate::types::error::async_exception::AsyncExceptionBuilder;
pub use crate::types::error::type_::TypeBuilder;
