// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Identifies the new chat and lets the customer join it.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct StartChatContactOutput {
    /// The ID of the contact created for the chat.
    pub contact_id: ::std::option::Option<::std::string::String>,
    /// The ID of the customer as a participant. It does not change during the life of the chat.
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// The token to hand to `CreateParticipantConnection`, up to 1000 characters. It is good for as
    /// long as the participant exists.
    pub participant_token: ::std::option::Option<::std::string::String>,
    /// The contact that a persistent chat goes on from. Other chats do not have it.
    pub continued_from_contact_id: ::std::option::Option<::std::string::String>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl StartChatContactOutput {
    /// A builder for [`StartChatContactOutput`](Self).
    pub fn builder() -> crate::operation::start_chat_contact::builders::StartChatContactOutputBuilder {
        crate::operation::start_chat_contact::builders::StartChatContactOutputBuilder::default()
    }
    /// The ID of the contact created for the chat.
    pub fn contact_id(&self) -> ::std::option::Option<&str> {
        self.contact_id.as_deref()
    }
    /// The ID of the customer as a participant. It does not change during the life of the chat.
    pub fn participant_id(&self) -> ::std::option::Option<&str> {
        self.participant_id.as_deref()
    }
    /// The token to hand to `CreateParticipantConnection`, up to 1000 characters. It is good for as
    /// long as the participant exists.
    pub fn participant_token(&self) -> ::std::option::Option<&str> {
        self.participant_token.as_deref()
    }
    /// The contact that a persistent chat goes on from. Other chats do not have it.
    pub fn continued_from_contact_id(&self) -> ::std::option::Option<&str> {
        self.continued_from_contact_id.as_deref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for StartChatContactOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for StartChatContactOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for
/// [`StartChatContactOutput`](crate::operation::start_chat_contact::StartChatContactOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct StartChatContactOutputBuilder {
    pub(crate) contact_id: ::std::option::Option<::std::string::String>,
    pub(crate) participant_id: ::std::option::Option<::std::string::String>,
    pub(crate) participant_token: ::std::option::Option<::std::string::String>,
    pub(crate) continued_from_contact_id: ::std::option::Option<::std::string::String>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl StartChatContactOutputBuilder {
    /// The ID of the contact created for the chat.
    pub fn contact_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact_id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`contact_id`](Self::contact_id).
    pub fn set_contact_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.contact_id = input;
        self
    }
    /// The value of [`contact_id`](Self::contact_id) so far.
    pub fn get_contact_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.contact_id
    }
    /// The ID of the customer as a participant. It does not change during the life of the chat.
    pub fn participant_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.participant_id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`participant_id`](Self::participant_id).
    pub fn set_participant_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.participant_id = input;
        self
    }
    /// The value of [`participant_id`](Self::participant_id) so far.
    pub fn get_participant_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.participant_id
    }
    /// The token to hand to `CreateParticipantConnection`, up to 1000 characters. It is good for as
    /// long as the participant exists.
    pub fn participant_token(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.participant_token = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`participant_token`](Self::participant_token).
    pub fn set_participant_token(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.participant_token = input;
        self
    }
    /// The value of [`participant_token`](Self::participant_token) so far.
    pub fn get_participant_token(
        &self,
    ) -> &::std::option::Option<::std::string::String> {
        &self.participant_token
    }
    /// The contact that a persistent chat goes on from. Other chats do not have it.
    pub fn continued_from_contact_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.continued_from_contact_id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`continued_from_contact_id`](Self::continued_from_contact_id).
    pub fn set_continued_from_contact_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.continued_from_contact_id = input;
        self
    }
    /// The value of [`continued_from_contact_id`](Self::continued_from_contact_id) so far.
    pub fn get_continued_from_contact_id(
        &self,
    ) -> &::std::option::Option<::std::string::String> {
        &self.continued_from_contact_id
    }
    /// Builds the
    /// [`StartChatContactOutput`](crate::operation::start_chat_contact::StartChatContactOutput).
    pub fn build(self) -> crate::operation::start_chat_contact::StartChatContactOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
