// Emitted by Shapesmith; `UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test golden` makes it again.

//! Builders.

pub use crate::types::error::bare_exception::BareExceptionBuilder;
pub use crate::types::error::message_exception::MessageExceptionBuilder;
pub use crate::types::error::required_message_exception::RequiredMessageExceptionBuilder;
