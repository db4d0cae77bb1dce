// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::error::put_item_error::PutItemErrorBuilder;
pub use crate::types::error::shared_exception::SharedExceptionBuilder;
