// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Receive`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::ReceiveError;
pub use self::input::ReceiveInput;
pub use self::output::ReceiveOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{ReceiveInputBuilder, ReceiveRequestBuilder};
    pub use super::output::ReceiveOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::ReceiveFluentBuilder;
}

/// The operation `Receive`.
#[non_exhaustive]
pub struct Receive;

impl ::shapesmith_runtime::operation::Operation for Receive {
    type Service = crate::meta::Service;
    type Input = ReceiveInput;
    type Output = ReceiveOutput;
    type Error = ReceiveError;
    const NAME: &'static str = "Receive";
}
