// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::error::bare_exception::BareExceptionBuilder;
pub use crate::types::error::message_exception::MessageExceptionBuilder;
pub use crate::types::error::required_message_exception::RequiredMessageExceptionBuilder;
