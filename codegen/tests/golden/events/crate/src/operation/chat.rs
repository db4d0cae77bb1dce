// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Chat`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::ChatError;
pub use self::input::ChatInput;
pub use self::output::ChatOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{ChatInputBuilder, ChatRequestBuilder};
    pub use super::output::ChatOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::ChatFluentBuilder;
}

/// The operation `Chat`.
#[non_exhaustive]
pub struct Chat;

impl ::shapesmith_runtime::operation::Operation for Chat {
    type Service = crate::meta::Service;
    type Input = ChatInput;
    type Output = ChatOutput;
    type Error = ChatError;
    const NAME: &'static str = "Chat";
}
