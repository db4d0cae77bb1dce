// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::error::drop::DropBuilder;
pub use crate::types::error::fault::FaultBuilder;
