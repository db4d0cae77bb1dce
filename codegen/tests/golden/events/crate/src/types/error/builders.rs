// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::error::busy_exception::BusyExceptionBuilder;
pub use crate::types::error::closed_exception::ClosedExceptionBuilder;
