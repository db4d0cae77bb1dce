// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

mod bare_exception;
mod message_exception;
mod required_message_exception;

pub use self::bare_exception::BareException;
pub use self::message_exception::MessageException;
pub use self::required_message_exception::RequiredMessageException;

pub mod builders;
