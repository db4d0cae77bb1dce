// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Copy`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::CopyError;
pub use self::input::CopyInput;
pub use self::output::CopyOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{CopyInputBuilder, CopyRequestBuilder};
    pub use super::output::CopyOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::CopyFluentBuilder;
}

/// The operation `Copy`.
#[non_exhaustive]
pub struct Copy;

impl ::shapesmith_runtime::operation::Operation for Copy {
    type Service = crate::meta::Service;
    type Input = CopyInput;
    type Output = CopyOutput;
    type Error = CopyError;
    const NAME: &'static str = "Copy";
}
