// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.
