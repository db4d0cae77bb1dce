// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The client of the service.

pub use ::shapesmith_runtime::client::{Sending, customize};

/// What a client shares with its requests.
pub(crate) type Handle = ::shapesmith_runtime::client::Handle<crate::meta::Service>;

/// A client of Amazon Connect Service.
///
/// It is cheap to clone; clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    handle: Handle,
}

impl Client {
    /// A client that is set up as the rest of an application.
    ///
    /// # Panics
    /// As [`from_conf`](Self::from_conf).
    #[track_caller]
    #[inline]
    pub fn new(
        sdk_config: &::shapesmith_runtime::aws_types::sdk_config::SdkConfig,
    ) -> Self {
        Self::from_conf(sdk_config.into())
    }
    /// A client of this configuration.
    ///
    /// # Panics
    /// When the configuration cannot work, for instance without a behavior version.
    #[track_caller]
    #[inline]
    pub fn from_conf(conf: crate::Config) -> Self {
        Self {
            handle: Handle::from_conf(conf),
        }
    }
    /// The client's configuration.
    #[inline]
    pub fn config(&self) -> &crate::Config {
        self.handle.config()
    }
    /// What the client shares with its requests.
    #[inline]
    pub(crate) fn handle(&self) -> &Handle {
        &self.handle
    }
    /// Returns the details of one contact, such as its channel, timestamps, queue, agent,
    /// endpoints, recordings and disconnect reason. It needs the instance ID and the contact ID,
    /// and fails with `ResourceNotFoundException` when the contact cannot be found and with
    /// `ThrottlingException` when calls come too fast.
    ///
    /// Contact data is kept for 24 months counted from `InitiationTimestamp`; after that nothing is
    /// left to return. `SystemEndpoint` is not filled in for contacts begun by `MONITOR`,
    /// `QUEUE_TRANSFER` or `CALLBACK`. The operation is a preview and its shape may still change.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`DescribeContactOutput`](crate::operation::describe_contact::DescribeContactOutput) or
    /// [`DescribeContactError`](crate::operation::describe_contact::DescribeContactError).
    #[inline]
    pub fn describe_contact(
        &self,
    ) -> crate::operation::describe_contact::builders::DescribeContactFluentBuilder {
        crate::operation::describe_contact::builders::DescribeContactFluentBuilder::new(
            self.handle.clone(),
        )
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
    ///
    /// Fill the builder and `send` it; that brings
    /// [`StartChatContactOutput`](crate::operation::start_chat_contact::StartChatContactOutput) or
    /// [`StartChatContactError`](crate::operation::start_chat_contact::StartChatContactError).
    #[inline]
    pub fn start_chat_contact(
        &self,
    ) -> crate::operation::start_chat_contact::builders::StartChatContactFluentBuilder {
        crate::operation::start_chat_contact::builders::StartChatContactFluentBuilder::new(
            self.handle.clone(),
        )
    }
    /// Opens a blank evaluation of a contact, based on an evaluation form of the instance. The form
    /// must have an activated version, which is the one that gets used; without it no evaluation
    /// can be started.
    ///
    /// Notable errors are `ResourceConflictException`, `ResourceNotFoundException` and
    /// `ServiceQuotaExceededException`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`StartContactEvaluationOutput`](crate::operation::start_contact_evaluation::StartContactEvaluationOutput)
    /// or
    /// [`StartContactEvaluationError`](crate::operation::start_contact_evaluation::StartContactEvaluationError).
    #[inline]
    pub fn start_contact_evaluation(
        &self,
    ) -> crate::operation::start_contact_evaluation::builders::StartContactEvaluationFluentBuilder {
        crate::operation::start_contact_evaluation::builders::StartContactEvaluationFluentBuilder::new(
            self.handle.clone(),
        )
    }
}
