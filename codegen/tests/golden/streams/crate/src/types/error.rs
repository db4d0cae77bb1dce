// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

mod busy_exception;
mod interrupted_exception;
mod speech_error;

pub use self::busy_exception::BusyException;
pub use self::interrupted_exception::InterruptedException;
pub use self::speech_error::SpeechError;

pub mod builders;
