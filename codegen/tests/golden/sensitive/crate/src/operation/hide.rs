// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Hide`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::HideError;
pub use self::input::HideInput;
pub use self::output::HideOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{HideInputBuilder, HideRequestBuilder};
    pub use super::output::HideOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::HideFluentBuilder;
}

/// The operation `Hide`.
#[non_exhaustive]
pub struct Hide;

impl ::shapesmith_runtime::operation::Operation for Hide {
    type Service = crate::meta::Service;
    type Input = HideInput;
    type Output = HideOutput;
    type Error = HideError;
    const NAME: &'static str = "Hide";
}
