// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

mod put_item_error;
mod shared_exception;

pub use self::put_item_error::PutItemError;
pub use self::shared_exception::SharedException;

pub mod builders;
