// Emitted by Shapesmith; `UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test golden` makes it again.

//! Errors that the service describes.

mod header_exception;

pub use self::header_exception::HeaderException;

pub mod builders;
