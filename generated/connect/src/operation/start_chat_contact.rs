// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `StartChatContact`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::StartChatContactError;
pub use self::input::StartChatContactInput;
pub use self::output::StartChatContactOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{StartChatContactInputBuilder, StartChatContactRequestBuilder};
    pub use super::output::StartChatContactOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::StartChatContactFluentBuilder;
}

/// Starts a chat for a customer by running a flow, and returns the contact together with a
/// participant token. It needs an instance, a flow and the display name of the customer.
///
/// The customer's client has to subscribe to the chat no later than 5 minutes after the chat
/// was created. To get a connection, pass the token to `CreateParticipantConnection` of the
/// participant service, asking for `WEBSOCKET` and `CONNECTION_CREDENTIALS`. Or list these
/// values in `ConnectionTypes`; then this operation itself returns a websocket URL and a
/// connection token. With `ChatStreamingConfiguration` the messages are also streamed to Amazon
/// SNS from the beginning.
///
/// Status 429 has two causes: too high a request rate, or, with `LimitExceededException`, too
/// many chats active at once. Status 400 on a request with `ChatDurationInMinutes` can mean
/// that the account is not enabled for custom durations.
#[non_exhaustive]
pub struct StartChatContact;

impl ::shapesmith_runtime::operation::Operation for StartChatContact {
    type Service = crate::meta::Service;
    type Input = StartChatContactInput;
    type Output = StartChatContactOutput;
    type Error = StartChatContactError;
    const NAME: &'static str = "StartChatContact";
}
