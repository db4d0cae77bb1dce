// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

pub mod builders;
