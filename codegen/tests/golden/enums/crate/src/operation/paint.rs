// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Paint`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::PaintError;
pub use self::input::PaintInput;
pub use self::output::PaintOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{PaintInputBuilder, PaintRequestBuilder};
    pub use super::output::PaintOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::PaintFluentBuilder;
}

/// The operation `Paint`.
#[non_exhaustive]
pub struct Paint;

impl ::shapesmith_runtime::operation::Operation for Paint {
    type Service = crate::meta::Service;
    type Input = PaintInput;
    type Output = PaintOutput;
    type Error = PaintError;
    const NAME: &'static str = "Paint";
}
