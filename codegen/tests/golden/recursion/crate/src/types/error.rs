// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

mod rotten_exception;

pub use self::rotten_exception::RottenException;

pub mod builders;
