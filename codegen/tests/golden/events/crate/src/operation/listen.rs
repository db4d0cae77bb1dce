// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Listen`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::ListenError;
pub use self::input::ListenInput;
pub use self::output::ListenOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{ListenInputBuilder, ListenRequestBuilder};
    pub use super::output::ListenOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::ListenFluentBuilder;
}

/// The operation `Listen`.
#[non_exhaustive]
pub struct Listen;

impl ::shapesmith_runtime::operation::Operation for Listen {
    type Service = crate::meta::Service;
    type Input = ListenInput;
    type Output = ListenOutput;
    type Error = ListenError;
    const NAME: &'static str = "Listen";
}
