// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Exchange`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::ExchangeError;
pub use self::input::ExchangeInput;
pub use self::output::ExchangeOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{ExchangeInputBuilder, ExchangeRequestBuilder};
    pub use super::output::ExchangeOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::ExchangeFluentBuilder;
}

/// The operation `Exchange`.
#[non_exhaustive]
pub struct Exchange;

impl ::shapesmith_runtime::operation::Operation for Exchange {
    type Service = crate::meta::Service;
    type Input = ExchangeInput;
    type Output = ExchangeOutput;
    type Error = ExchangeError;
    const NAME: &'static str = "Exchange";
}
