// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::error::leak_exception::LeakExceptionBuilder;
