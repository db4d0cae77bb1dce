// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `GetItem`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::GetItemError;
pub use self::input::GetItemInput;
pub use self::output::GetItemOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{GetItemInputBuilder, GetItemRequestBuilder};
    pub use super::output::GetItemOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::GetItemFluentBuilder;
}

/// The operation `GetItem`.
#[non_exhaustive]
pub struct GetItem;

impl ::shapesmith_runtime::operation::Operation for GetItem {
    type Service = crate::meta::Service;
    type Input = GetItemInput;
    type Output = GetItemOutput;
    type Error = GetItemError;
    const NAME: &'static str = "GetItem";
}
