// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Move`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::MoveError;
pub use self::input::MoveInput;
pub use self::output::MoveOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{MoveInputBuilder, MoveRequestBuilder};
    pub use super::output::MoveOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::MoveFluentBuilder;
}

/// The operation `Move`.
#[non_exhaustive]
pub struct Move;

impl ::shapesmith_runtime::operation::Operation for Move {
    type Service = crate::meta::Service;
    type Input = MoveInput;
    type Output = MoveOutput;
    type Error = MoveError;
    const NAME: &'static str = "Move";
}
