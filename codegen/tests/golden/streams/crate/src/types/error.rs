// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

mod busy_exception;
mod interrupted_exception;

pub use self::busy_exception::BusyException;
pub use self::interrupted_exception::InterruptedException;

pub mod builders;
