// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::error::async_exception::AsyncExceptionBuilder;
pub use crate::types::error::type_::TypeBuilder;
