// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Identifies the new chat and lets the customer join it.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct StartChatContactOutput {
    /// The ID of the contact created for the chat.
    pub contact_id: Option<String>,
    /// The ID of the customer as a participant. It does not change during the life of the chat.
    pub participant_id: Option<String>,
    /// The token to hand to `CreateParticipantConnection`, up to 1000 characters. It is good for as
    /// long as the participant exists.
    pub participant_token: Option<String>,
    /// The contact that a persistent chat goes on from. Other chats do not have it.
    pub continued_from_contact_id: Option<String>,
    /// A connection token with its expiry. It is absent unless `ConnectionTypes` asked for
    /// `CONNECTION_CREDENTIALS`.
    pub connection_credentials: Option<crate::types::ConnectionCredentials>,
    /// A websocket URL with its expiry. It is absent unless `ConnectionTypes` asked for
    /// `WEBSOCKET`. It can also be missing from a repeated request, when the chat is already over.
    pub websocket: Option<crate::types::Websocket>,
    /// The ID of the message streaming, with 1 to 100 characters; `StopContactStreaming` takes it.
    /// It is absent unless `ChatStreamingConfiguration` was given.
    pub streaming_id: Option<String>,
    pub(crate) _request_id: Option<String>,
}

impl StartChatContactOutput {
    /// A builder for [`StartChatContactOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::start_chat_contact::builders::StartChatContactOutputBuilder {
        crate::operation::start_chat_contact::builders::StartChatContactOutputBuilder::default()
    }
    /// The ID of the contact created for the chat.
    #[inline]
    pub fn contact_id(&self) -> Option<&str> {
        self.contact_id.as_deref()
    }
    /// The ID of the customer as a participant. It does not change during the life of the chat.
    #[inline]
    pub fn participant_id(&self) -> Option<&str> {
        self.participant_id.as_deref()
    }
    /// The token to hand to `CreateParticipantConnection`, up to 1000 characters. It is good for as
    /// long as the participant exists.
    #[inline]
    pub fn participant_token(&self) -> Option<&str> {
        self.participant_token.as_deref()
    }
    /// The contact that a persistent chat goes on from. Other chats do not have it.
    #[inline]
    pub fn continued_from_contact_id(&self) -> Option<&str> {
        self.continued_from_contact_id.as_deref()
    }
    /// A connection token with its expiry. It is absent unless `ConnectionTypes` asked for
    /// `CONNECTION_CREDENTIALS`.
    #[inline]
    pub fn connection_credentials(
        &self,
    ) -> Option<&crate::types::ConnectionCredentials> {
        self.connection_credentials.as_ref()
    }
    /// A websocket URL with its expiry. It is absent unless `ConnectionTypes` asked for
    /// `WEBSOCKET`. It can also be missing from a repeated request, when the chat is already over.
    #[inline]
    pub fn websocket(&self) -> Option<&crate::types::Websocket> {
        self.websocket.as_ref()
    }
    /// The ID of the message streaming, with 1 to 100 characters; `StopContactStreaming` takes it.
    /// It is absent unless `ChatStreamingConfiguration` was given.
    #[inline]
    pub fn streaming_id(&self) -> Option<&str> {
        self.streaming_id.as_deref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for StartChatContactOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for StartChatContactOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for
/// [`StartChatContactOutput`](crate::operation::start_chat_contact::StartChatContactOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct StartChatContactOutputBuilder {
    pub(crate) contact_id: Option<String>,
    pub(crate) participant_id: Option<String>,
    pub(crate) participant_token: Option<String>,
    pub(crate) continued_from_contact_id: Option<String>,
    pub(crate) connection_credentials: Option<crate::types::ConnectionCredentials>,
    pub(crate) websocket: Option<crate::types::Websocket>,
    pub(crate) streaming_id: Option<String>,
    pub(crate) _request_id: Option<String>,
}

impl StartChatContactOutputBuilder {
    /// The ID of the contact created for the chat.
    pub fn contact_id(mut self, input: impl Into<String>) -> Self {
        self.contact_id = Some(input.into());
        self
    }
    /// Sets or clears [`contact_id`](Self::contact_id).
    #[inline]
    pub fn set_contact_id(mut self, input: Option<String>) -> Self {
        self.contact_id = input;
        self
    }
    /// The value of [`contact_id`](Self::contact_id) so far.
    #[inline]
    pub fn get_contact_id(&self) -> &Option<String> {
        &self.contact_id
    }
    /// The ID of the customer as a participant. It does not change during the life of the chat.
    pub fn participant_id(mut self, input: impl Into<String>) -> Self {
        self.participant_id = Some(input.into());
        self
    }
    /// Sets or clears [`participant_id`](Self::participant_id).
    #[inline]
    pub fn set_participant_id(mut self, input: Option<String>) -> Self {
        self.participant_id = input;
        self
    }
    /// The value of [`participant_id`](Self::participant_id) so far.
    #[inline]
    pub fn get_participant_id(&self) -> &Option<String> {
        &self.participant_id
    }
    /// The token to hand to `CreateParticipantConnection`, up to 1000 characters. It is good for as
    /// long as the participant exists.
    pub fn participant_token(mut self, input: impl Into<String>) -> Self {
        self.participant_token = Some(input.into());
        self
    }
    /// Sets or clears [`participant_token`](Self::participant_token).
    #[inline]
    pub fn set_participant_token(mut self, input: Option<String>) -> Self {
        self.participant_token = input;
        self
    }
    /// The value of [`participant_token`](Self::participant_token) so far.
    #[inline]
    pub fn get_participant_token(&self) -> &Option<String> {
        &self.participant_token
    }
    /// The contact that a persistent chat goes on from. Other chats do not have it.
    pub fn continued_from_contact_id(mut self, input: impl Into<String>) -> Self {
        self.continued_from_contact_id = Some(input.into());
        self
    }
    /// Sets or clears [`continued_from_contact_id`](Self::continued_from_contact_id).
    #[inline]
    pub fn set_continued_from_contact_id(mut self, input: Option<String>) -> Self {
        self.continued_from_contact_id = input;
        self
    }
    /// The value of [`continued_from_contact_id`](Self::continued_from_contact_id) so far.
    #[inline]
    pub fn get_continued_from_contact_id(&self) -> &Option<String> {
        &self.continued_from_contact_id
    }
    /// A connection token with its expiry. It is absent unless `ConnectionTypes` asked for
    /// `CONNECTION_CREDENTIALS`.
    #[inline]
    pub fn connection_credentials(
        mut self,
        input: crate::types::ConnectionCredentials,
    ) -> Self {
        self.connection_credentials = Some(input);
        self
    }
    /// Sets or clears [`connection_credentials`](Self::connection_credentials).
    #[inline]
    pub fn set_connection_credentials(
        mut self,
        input: Option<crate::types::ConnectionCredentials>,
    ) -> Self {
        self.connection_credentials = input;
        self
    }
    /// The value of [`connection_credentials`](Self::connection_credentials) so far.
    #[inline]
    pub fn get_connection_credentials(
        &self,
    ) -> &Option<crate::types::ConnectionCredentials> {
        &self.connection_credentials
    }
    /// A websocket URL with its expiry. It is absent unless `ConnectionTypes` asked for
    /// `WEBSOCKET`. It can also be missing from a repeated request, when the chat is already over.
    #[inline]
    pub fn websocket(mut self, input: crate::types::Websocket) -> Self {
        self.websocket = Some(input);
        self
    }
    /// Sets or clears [`websocket`](Self::websocket).
    #[inline]
    pub fn set_websocket(mut self, input: Option<crate::types::Websocket>) -> Self {
        self.websocket = input;
        self
    }
    /// The value of [`websocket`](Self::websocket) so far.
    #[inline]
    pub fn get_websocket(&self) -> &Option<crate::types::Websocket> {
        &self.websocket
    }
    /// The ID of the message streaming, with 1 to 100 characters; `StopContactStreaming` takes it.
    /// It is absent unless `ChatStreamingConfiguration` was given.
    pub fn streaming_id(mut self, input: impl Into<String>) -> Self {
        self.streaming_id = Some(input.into());
        self
    }
    /// Sets or clears [`streaming_id`](Self::streaming_id).
    #[inline]
    pub fn set_streaming_id(mut self, input: Option<String>) -> Self {
        self.streaming_id = input;
        self
    }
    /// The value of [`streaming_id`](Self::streaming_id) so far.
    #[inline]
    pub fn get_streaming_id(&self) -> &Option<String> {
        &self.streaming_id
    }
    /// Builds the
    /// [`StartChatContactOutput`](crate::operation::start_chat_contact::StartChatContactOutput).
    #[inline]
    pub fn build(self) -> crate::operation::start_chat_contact::StartChatContactOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
