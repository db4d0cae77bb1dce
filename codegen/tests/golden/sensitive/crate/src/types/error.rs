// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

mod leak_exception;

pub use self::leak_exception::LeakException;

pub mod builders;
