// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Put`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::PutError;
pub use self::input::PutInput;
pub use self::output::PutOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{PutInputBuilder, PutRequestBuilder};
    pub use super::output::PutOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::PutFluentBuilder;
}

/// The operation `Put`.
#[non_exhaustive]
pub struct Put;

impl ::shapesmith_runtime::operation::Operation for Put {
    type Service = crate::meta::Service;
    type Input = PutInput;
    type Output = PutOutput;
    type Error = PutError;
    const NAME: &'static str = "Put";
}
