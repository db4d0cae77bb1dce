// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

mod async_exception;
mod type_;

pub use self::async_exception::AsyncException;
pub use self::type_::Type;

pub mod builders;
