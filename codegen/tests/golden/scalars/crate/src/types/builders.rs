// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::everything::EverythingBuilder;
pub use crate::types::inner::InnerBuilder;
