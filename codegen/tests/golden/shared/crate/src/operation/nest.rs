// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Nest`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::NestError;
pub use self::input::NestInput;
pub use self::output::NestOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{NestInputBuilder, NestRequestBuilder};
    pub use super::output::NestOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::NestFluentBuilder;
}

/// The operation `Nest`.
#[non_exhaustive]
pub struct Nest;

impl ::shapesmith_runtime::operation::Operation for Nest {
    type Service = crate::meta::Service;
    type Input = NestInput;
    type Output = NestOutput;
    type Error = NestError;
    const NAME: &'static str = "Nest";
}
