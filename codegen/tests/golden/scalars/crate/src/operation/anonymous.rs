// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Anonymous`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::AnonymousError;
pub use self::input::AnonymousInput;
pub use self::output::AnonymousOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{AnonymousInputBuilder, AnonymousRequestBuilder};
    pub use super::output::AnonymousOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::AnonymousFluentBuilder;
}

/// The operation `Anonymous`.
#[non_exhaustive]
pub struct Anonymous;

impl ::shapesmith_runtime::operation::Operation for Anonymous {
    type Service = crate::meta::Service;
    type Input = AnonymousInput;
    type Output = AnonymousOutput;
    type Error = AnonymousError;
    const NAME: &'static str = "Anonymous";
    const AUTH: ::shapesmith_runtime::operation::Auth = ::shapesmith_runtime::operation::Auth {
        signed: false,
        unsigned_payload: false,
    };
}
