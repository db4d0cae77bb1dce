// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Talk`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::TalkError;
pub use self::input::TalkInput;
pub use self::output::TalkOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{TalkInputBuilder, TalkRequestBuilder};
    pub use super::output::TalkOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::TalkFluentBuilder;
}

/// The operation `Talk`.
#[non_exhaustive]
pub struct Talk;

impl ::shapesmith_runtime::operation::Operation for Talk {
    type Service = crate::meta::Service;
    type Input = TalkInput;
    type Output = TalkOutput;
    type Error = TalkError;
    const NAME: &'static str = "Talk";
}
