// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `GrowForest`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::GrowForestError;
pub use self::input::GrowForestInput;
pub use self::output::GrowForestOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{GrowForestInputBuilder, GrowForestRequestBuilder};
    pub use super::output::GrowForestOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::GrowForestFluentBuilder;
}

/// The operation `GrowForest`.
#[non_exhaustive]
pub struct GrowForest;

impl ::shapesmith_runtime::operation::Operation for GrowForest {
    type Service = crate::meta::Service;
    type Input = GrowForestInput;
    type Output = GrowForestOutput;
    type Error = GrowForestError;
    const NAME: &'static str = "GrowForest";
}
