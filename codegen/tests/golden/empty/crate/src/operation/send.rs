// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Send`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::SendError;
pub use self::input::SendInput;
pub use self::output::SendOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{SendInputBuilder, SendRequestBuilder};
    pub use super::output::SendOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::SendFluentBuilder;
}

/// The operation `Send`.
#[non_exhaustive]
pub struct Send;

impl ::shapesmith_runtime::operation::Operation for Send {
    type Service = crate::meta::Service;
    type Input = SendInput;
    type Output = SendOutput;
    type Error = SendError;
    const NAME: &'static str = "Send";
}
