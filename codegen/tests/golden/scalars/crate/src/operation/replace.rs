// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Replace`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::ReplaceError;
pub use self::input::ReplaceInput;
pub use self::output::ReplaceOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{ReplaceInputBuilder, ReplaceRequestBuilder};
    pub use super::output::ReplaceOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::ReplaceFluentBuilder;
}

/// The operation `Replace`.
#[non_exhaustive]
pub struct Replace;

impl ::shapesmith_runtime::operation::Operation for Replace {
    type Service = crate::meta::Service;
    type Input = ReplaceInput;
    type Output = ReplaceOutput;
    type Error = ReplaceError;
    const NAME: &'static str = "Replace";
}
