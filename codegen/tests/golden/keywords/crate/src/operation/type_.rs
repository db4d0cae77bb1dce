// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Type`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::TypeError;
pub use self::input::TypeInput;
pub use self::output::TypeOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{TypeInputBuilder, TypeRequestBuilder};
    pub use super::output::TypeOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::TypeFluentBuilder;
}

/// The operation `Type`.
#[non_exhaustive]
pub struct Type;

impl ::shapesmith_runtime::operation::Operation for Type {
    type Service = crate::meta::Service;
    type Input = TypeInput;
    type Output = TypeOutput;
    type Error = TypeError;
    const NAME: &'static str = "Type";
}
