// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Fetch`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::FetchError;
pub use self::input::FetchInput;
pub use self::output::FetchOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{FetchInputBuilder, FetchRequestBuilder};
    pub use super::output::FetchOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::FetchFluentBuilder;
}

/// The operation `Fetch`.
#[non_exhaustive]
pub struct Fetch;

impl ::shapesmith_runtime::operation::Operation for Fetch {
    type Service = crate::meta::Service;
    type Input = FetchInput;
    type Output = FetchOutput;
    type Error = FetchError;
    const NAME: &'static str = "Fetch";
}
