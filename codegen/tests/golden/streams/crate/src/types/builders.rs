// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::cut::CutBuilder;
pub use crate::types::word::WordBuilder;
