// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

mod busy_exception;
mod closed_exception;
mod heard_error;
mod said_error;

pub use self::busy_exception::BusyException;
pub use self::closed_exception::ClosedException;
pub use self::heard_error::HeardError;
pub use self::said_error::SaidError;

pub mod builders;
