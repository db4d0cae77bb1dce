// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Result2`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::Result2Error;
pub use self::input::Result2Input;
pub use self::output::Result2Output;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{Result2InputBuilder, Result2RequestBuilder};
    pub use super::output::Result2OutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::Result2FluentBuilder;
}

/// The operation `Result2`.
#[non_exhaustive]
pub struct Result2;

impl ::shapesmith_runtime::operation::Operation for Result2 {
    type Service = crate::meta::Service;
    type Input = Result2Input;
    type Output = Result2Output;
    type Error = Result2Error;
    const NAME: &'static str = "Result2";
}
