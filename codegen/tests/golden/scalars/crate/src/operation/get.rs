// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Get`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::GetError;
pub use self::input::GetInput;
pub use self::output::GetOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{GetInputBuilder, GetRequestBuilder};
    pub use super::output::GetOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::GetFluentBuilder;
}

/// The operation `Get`.
#[non_exhaustive]
pub struct Get;

impl ::shapesmith_runtime::operation::Operation for Get {
    type Service = crate::meta::Service;
    type Input = GetInput;
    type Output = GetOutput;
    type Error = GetError;
    const NAME: &'static str = "Get";
}
