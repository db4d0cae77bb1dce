// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

mod header_exception;

pub use self::header_exception::HeaderException;

pub mod builders;
