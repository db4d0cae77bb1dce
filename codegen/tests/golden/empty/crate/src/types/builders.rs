// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::void::VoidBuilder;
