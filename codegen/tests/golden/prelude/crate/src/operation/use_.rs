// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Use`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::UseError;
pub use self::input::UseInput;
pub use self::output::UseOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{UseInputBuilder, UseRequestBuilder};
    pub use super::output::UseOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::UseFluentBuilder;
}

/// The operation `Use`.
#[non_exhaustive]
pub struct Use;

impl ::shapesmith_runtime::operation::Operation for Use {
    type Service = crate::meta::Service;
    type Input = UseInput;
    type Output = UseOutput;
    type Error = UseError;
    const NAME: &'static str = "Use";
}
