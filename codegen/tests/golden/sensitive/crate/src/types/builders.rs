// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::account::AccountBuilder;
pub use crate::types::vault::VaultBuilder;
