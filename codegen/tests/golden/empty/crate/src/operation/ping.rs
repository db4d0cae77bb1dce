// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Ping`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::PingError;
pub use self::input::PingInput;
pub use self::output::PingOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{PingInputBuilder, PingRequestBuilder};
    pub use super::output::PingOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::PingFluentBuilder;
}

/// The operation `Ping`.
#[non_exhaustive]
pub struct Ping;

impl ::shapesmith_runtime::operation::Operation for Ping {
    type Service = crate::meta::Service;
    type Input = PingInput;
    type Output = PingOutput;
    type Error = PingError;
    const NAME: &'static str = "Ping";
}
