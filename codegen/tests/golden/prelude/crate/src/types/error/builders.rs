// Emitted by Shapesmith; `UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test golden` makes it again.

//! Builders.

pub use crate::types::error::drop::DropBuilder;
pub use crate::types::error::fault::FaultBuilder;
