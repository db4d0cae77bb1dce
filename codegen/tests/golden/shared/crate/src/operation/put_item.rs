// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `PutItem`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::PutItemError;
pub use self::input::PutItemInput;
pub use self::output::PutItemOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{PutItemInputBuilder, PutItemRequestBuilder};
    pub use super::output::PutItemOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::PutItemFluentBuilder;
}

/// The operation `PutItem`.
#[non_exhaustive]
pub struct PutItem;

impl ::shapesmith_runtime::operation::Operation for PutItem {
    type Service = crate::meta::Service;
    type Input = PutItemInput;
    type Output = PutItemOutput;
    type Error = PutItemError;
    const NAME: &'static str = "PutItem";
}
