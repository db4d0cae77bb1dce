// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes the chat to start.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct StartChatContactInput {
    /// The ID of the instance in which the chat takes place, with 1 to 100 characters. It also
    /// appears in the instance ARN.
    ///
    /// This member is required.
    pub instance_id: Option<String>,
    /// The ID of the flow that the chat runs through, up to 500 characters. It is the final part of
    /// the flow's ARN, after `contact-flow/`.
    ///
    /// This member is required.
    pub contact_flow_id: Option<String>,
    /// Attributes of your own, which flows can read like any contact attribute. All keys and values
    /// of a contact together may take 32,768 bytes of UTF-8, and keys consist of letters, digits,
    /// hyphens and underscores.
    pub attributes: Option<::std::collections::HashMap<String, String>>,
    /// Who the customer is, in the form of a display name.
    ///
    /// This member is required.
    pub participant_details: Option<crate::types::ParticipantDetails>,
    /// Settings for the customer's side of the chat, such as the response mode.
    pub participant_configuration: Option<crate::types::ParticipantConfiguration>,
    /// A message to put into the chat right at its start.
    pub initial_message: Option<crate::types::ChatMessage>,
    /// A token of up to 500 characters that makes repeats of a request safe. Case matters; if you
    /// leave it out, the SDK makes one up.
    ///
    /// A random token is sent if this is not set.
    pub client_token: Option<String>,
    /// How long the chat may last, from 60 to 10,080 minutes, which is 7 days. Without it a chat
    /// lasts 25 hours.
    pub chat_duration_in_minutes: Option<i32>,
    /// The content types that the chat can handle. `text/plain` is mandatory; you may add
    /// `application/json`, `text/markdown`, `application/vnd.amazonaws.connect.message.interactive`
    /// for interactive messages, which a show view block in the flow depends on, and for the
    /// answers to them `application/vnd.amazonaws.connect.message.interactive.response`.
    pub supported_messaging_content_types: Option<Vec<String>>,
    /// Lets the chat continue an earlier one. It cannot be combined with `RelatedContactId`.
    pub persistent_chat: Option<crate::types::PersistentChat>,
    /// The ID of a contact to link the new chat with. It cannot be combined with `PersistentChat`.
    pub related_contact_id: Option<String>,
    /// Attributes, defined by the system, for this segment of the contact. Keys consist of letters,
    /// digits, hyphens and underscores. To set `connect:Subtype` to `connect:Guide`, both
    /// interactive types have to be listed in `SupportedMessagingContentTypes`.
    pub segment_attributes: Option<
        ::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
    >,
    /// An ID for the customer, for example from a CRM system, with 1 to 128 characters.
    pub customer_id: Option<String>,
    /// The kind of participant to drop automatically when the customer ends the chat; the list has
    /// exactly one entry. Those dropped can go on to a disconnect flow, for instance a survey.
    pub disconnect_on_customer_exit: Option<
        Vec<crate::types::DisconnectOnCustomerExitParticipantType>,
    >,
    /// The connection information to return right away, as a list of one or two values. `WEBSOCKET`
    /// gives a URL to connect to without calling `CreateParticipantConnection`, and
    /// `CONNECTION_CREDENTIALS` a connection token; other values give nothing, and so does leaving
    /// the list out.
    ///
    /// A new chat whose connection information is unavailable ends in an error. A repeat with the
    /// same `ClientToken` answers with the first contact, and may lack the websocket URL once that
    /// chat is over.
    pub connection_types: Option<Vec<crate::types::ConnectionType>>,
    /// Streams the messages to Amazon SNS from the beginning, which spares a call to
    /// `StartContactStreaming`, and adds `StreamingId` to the response. It provides no connection:
    /// `CreateParticipantConnection` stays as necessary as without it.
    pub chat_streaming_configuration: Option<crate::types::ChatStreamingConfiguration>,
}

impl ::std::fmt::Debug for StartChatContactInput {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("StartChatContactInput")
            .field("instance_id", &self.instance_id)
            .field("contact_flow_id", &self.contact_flow_id)
            .field("attributes", &self.attributes)
            .field("participant_details", &self.participant_details)
            .field("participant_configuration", &self.participant_configuration)
            .field("initial_message", &self.initial_message)
            .field("client_token", &self.client_token)
            .field("chat_duration_in_minutes", &self.chat_duration_in_minutes)
            .field(
                "supported_messaging_content_types",
                &self.supported_messaging_content_types,
            )
            .field("persistent_chat", &self.persistent_chat)
            .field("related_contact_id", &self.related_contact_id)
            .field("segment_attributes", &self.segment_attributes)
            .field("customer_id", &"*** Sensitive Data Redacted ***")
            .field("disconnect_on_customer_exit", &self.disconnect_on_customer_exit)
            .field("connection_types", &self.connection_types)
            .field("chat_streaming_configuration", &self.chat_streaming_configuration)
            .finish()
    }
}

impl StartChatContactInput {
    /// A builder for [`StartChatContactInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::start_chat_contact::builders::StartChatContactInputBuilder {
        crate::operation::start_chat_contact::builders::StartChatContactInputBuilder::default()
    }
    /// The ID of the instance in which the chat takes place, with 1 to 100 characters. It also
    /// appears in the instance ARN.
    ///
    /// This member is required.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }
    /// The ID of the flow that the chat runs through, up to 500 characters. It is the final part of
    /// the flow's ARN, after `contact-flow/`.
    ///
    /// This member is required.
    #[inline]
    pub fn contact_flow_id(&self) -> Option<&str> {
        self.contact_flow_id.as_deref()
    }
    /// Attributes of your own, which flows can read like any contact attribute. All keys and values
    /// of a contact together may take 32,768 bytes of UTF-8, and keys consist of letters, digits,
    /// hyphens and underscores.
    #[inline]
    pub fn attributes(&self) -> Option<&::std::collections::HashMap<String, String>> {
        self.attributes.as_ref()
    }
    /// Who the customer is, in the form of a display name.
    ///
    /// This member is required.
    #[inline]
    pub fn participant_details(&self) -> Option<&crate::types::ParticipantDetails> {
        self.participant_details.as_ref()
    }
    /// Settings for the customer's side of the chat, such as the response mode.
    #[inline]
    pub fn participant_configuration(
        &self,
    ) -> Option<&crate::types::ParticipantConfiguration> {
        self.participant_configuration.as_ref()
    }
    /// A message to put into the chat right at its start.
    #[inline]
    pub fn initial_message(&self) -> Option<&crate::types::ChatMessage> {
        self.initial_message.as_ref()
    }
    /// A token of up to 500 characters that makes repeats of a request safe. Case matters; if you
    /// leave it out, the SDK makes one up.
    ///
    /// A random token is sent if this is not set.
    #[inline]
    pub fn client_token(&self) -> Option<&str> {
        self.client_token.as_deref()
    }
    /// How long the chat may last, from 60 to 10,080 minutes, which is 7 days. Without it a chat
    /// lasts 25 hours.
    #[inline]
    pub fn chat_duration_in_minutes(&self) -> Option<i32> {
        self.chat_duration_in_minutes
    }
    /// The content types that the chat can handle. `text/plain` is mandatory; you may add
    /// `application/json`, `text/markdown`, `application/vnd.amazonaws.connect.message.interactive`
    /// for interactive messages, which a show view block in the flow depends on, and for the
    /// answers to them `application/vnd.amazonaws.connect.message.interactive.response`.
    ///
    /// An absent list reads as an empty one; `.supported_messaging_content_types.is_none()` tells
    /// them apart.
    #[inline]
    pub fn supported_messaging_content_types(&self) -> &[String] {
        self.supported_messaging_content_types.as_deref().unwrap_or_default()
    }
    /// Lets the chat continue an earlier one. It cannot be combined with `RelatedContactId`.
    #[inline]
    pub fn persistent_chat(&self) -> Option<&crate::types::PersistentChat> {
        self.persistent_chat.as_ref()
    }
    /// The ID of a contact to link the new chat with. It cannot be combined with `PersistentChat`.
    #[inline]
    pub fn related_contact_id(&self) -> Option<&str> {
        self.related_contact_id.as_deref()
    }
    /// Attributes, defined by the system, for this segment of the contact. Keys consist of letters,
    /// digits, hyphens and underscores. To set `connect:Subtype` to `connect:Guide`, both
    /// interactive types have to be listed in `SupportedMessagingContentTypes`.
    #[inline]
    pub fn segment_attributes(
        &self,
    ) -> Option<
        &::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
    > {
        self.segment_attributes.as_ref()
    }
    /// An ID for the customer, for example from a CRM system, with 1 to 128 characters.
    #[inline]
    pub fn customer_id(&self) -> Option<&str> {
        self.customer_id.as_deref()
    }
    /// The kind of participant to drop automatically when the customer ends the chat; the list has
    /// exactly one entry. Those dropped can go on to a disconnect flow, for instance a survey.
    ///
    /// An absent list reads as an empty one; `.disconnect_on_customer_exit.is_none()` tells them
    /// apart.
    #[inline]
    pub fn disconnect_on_customer_exit(
        &self,
    ) -> &[crate::types::DisconnectOnCustomerExitParticipantType] {
        self.disconnect_on_customer_exit.as_deref().unwrap_or_default()
    }
    /// The connection information to return right away, as a list of one or two values. `WEBSOCKET`
    /// gives a URL to connect to without calling `CreateParticipantConnection`, and
    /// `CONNECTION_CREDENTIALS` a connection token; other values give nothing, and so does leaving
    /// the list out.
    ///
    /// A new chat whose connection information is unavailable ends in an error. A repeat with the
    /// same `ClientToken` answers with the first contact, and may lack the websocket URL once that
    /// chat is over.
    ///
    /// An absent list reads as an empty one; `.connection_types.is_none()` tells them apart.
    #[inline]
    pub fn connection_types(&self) -> &[crate::types::ConnectionType] {
        self.connection_types.as_deref().unwrap_or_default()
    }
    /// Streams the messages to Amazon SNS from the beginning, which spares a call to
    /// `StartContactStreaming`, and adds `StreamingId` to the response. It provides no connection:
    /// `CreateParticipantConnection` stays as necessary as without it.
    #[inline]
    pub fn chat_streaming_configuration(
        &self,
    ) -> Option<&crate::types::ChatStreamingConfiguration> {
        self.chat_streaming_configuration.as_ref()
    }
}

/// A builder for
/// [`StartChatContactInput`](crate::operation::start_chat_contact::StartChatContactInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct StartChatContactRequestBuilder<C> {
    pub(crate) input: crate::operation::start_chat_contact::StartChatContactInput,
    pub(crate) client: C,
}

/// A builder for
/// [`StartChatContactInput`](crate::operation::start_chat_contact::StartChatContactInput)
/// alone.
pub type StartChatContactInputBuilder = StartChatContactRequestBuilder<()>;

impl<C> StartChatContactRequestBuilder<C> {
    /// The ID of the instance in which the chat takes place, with 1 to 100 characters. It also
    /// appears in the instance ARN.
    ///
    /// This member is required.
    pub fn instance_id(mut self, input: impl Into<String>) -> Self {
        self.input.instance_id = Some(input.into());
        self
    }
    /// Sets or clears [`instance_id`](Self::instance_id).
    pub fn set_instance_id(mut self, input: Option<String>) -> Self {
        self.input.instance_id = input;
        self
    }
    /// The value of [`instance_id`](Self::instance_id) so far.
    pub fn get_instance_id(&self) -> &Option<String> {
        &self.input.instance_id
    }
    /// The ID of the flow that the chat runs through, up to 500 characters. It is the final part of
    /// the flow's ARN, after `contact-flow/`.
    ///
    /// This member is required.
    pub fn contact_flow_id(mut self, input: impl Into<String>) -> Self {
        self.input.contact_flow_id = Some(input.into());
        self
    }
    /// Sets or clears [`contact_flow_id`](Self::contact_flow_id).
    pub fn set_contact_flow_id(mut self, input: Option<String>) -> Self {
        self.input.contact_flow_id = input;
        self
    }
    /// The value of [`contact_flow_id`](Self::contact_flow_id) so far.
    pub fn get_contact_flow_id(&self) -> &Option<String> {
        &self.input.contact_flow_id
    }
    /// Attributes of your own, which flows can read like any contact attribute. All keys and values
    /// of a contact together may take 32,768 bytes of UTF-8, and keys consist of letters, digits,
    /// hyphens and underscores.
    ///
    /// Adds an entry; [`set_attributes`](Self::set_attributes) replaces the whole map.
    pub fn attributes(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.input.attributes.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`attributes`](Self::attributes).
    pub fn set_attributes(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.input.attributes = input;
        self
    }
    /// The value of [`attributes`](Self::attributes) so far.
    pub fn get_attributes(
        &self,
    ) -> &Option<::std::collections::HashMap<String, String>> {
        &self.input.attributes
    }
    /// Who the customer is, in the form of a display name.
    ///
    /// This member is required.
    pub fn participant_details(
        mut self,
        input: crate::types::ParticipantDetails,
    ) -> Self {
        self.input.participant_details = Some(input);
        self
    }
    /// Sets or clears [`participant_details`](Self::participant_details).
    pub fn set_participant_details(
        mut self,
        input: Option<crate::types::ParticipantDetails>,
    ) -> Self {
        self.input.participant_details = input;
        self
    }
    /// The value of [`participant_details`](Self::participant_details) so far.
    pub fn get_participant_details(&self) -> &Option<crate::types::ParticipantDetails> {
        &self.input.participant_details
    }
    /// Settings for the customer's side of the chat, such as the response mode.
    pub fn participant_configuration(
        mut self,
        input: crate::types::ParticipantConfiguration,
    ) -> Self {
        self.input.participant_configuration = Some(input);
        self
    }
    /// Sets or clears [`participant_configuration`](Self::participant_configuration).
    pub fn set_participant_configuration(
        mut self,
        input: Option<crate::types::ParticipantConfiguration>,
    ) -> Self {
        self.input.participant_configuration = input;
        self
    }
    /// The value of [`participant_configuration`](Self::participant_configuration) so far.
    pub fn get_participant_configuration(
        &self,
    ) -> &Option<crate::types::ParticipantConfiguration> {
        &self.input.participant_configuration
    }
    /// A message to put into the chat right at its start.
    pub fn initial_message(mut self, input: crate::types::ChatMessage) -> Self {
        self.input.initial_message = Some(input);
        self
    }
    /// Sets or clears [`initial_message`](Self::initial_message).
    pub fn set_initial_message(
        mut self,
        input: Option<crate::types::ChatMessage>,
    ) -> Self {
        self.input.initial_message = input;
        self
    }
    /// The value of [`initial_message`](Self::initial_message) so far.
    pub fn get_initial_message(&self) -> &Option<crate::types::ChatMessage> {
        &self.input.initial_message
    }
    /// A token of up to 500 characters that makes repeats of a request safe. Case matters; if you
    /// leave it out, the SDK makes one up.
    ///
    /// A random token is sent if this is not set.
    pub fn client_token(mut self, input: impl Into<String>) -> Self {
        self.input.client_token = Some(input.into());
        self
    }
    /// Sets or clears [`client_token`](Self::client_token).
    pub fn set_client_token(mut self, input: Option<String>) -> Self {
        self.input.client_token = input;
        self
    }
    /// The value of [`client_token`](Self::client_token) so far.
    pub fn get_client_token(&self) -> &Option<String> {
        &self.input.client_token
    }
    /// How long the chat may last, from 60 to 10,080 minutes, which is 7 days. Without it a chat
    /// lasts 25 hours.
    pub fn chat_duration_in_minutes(mut self, input: i32) -> Self {
        self.input.chat_duration_in_minutes = Some(input);
        self
    }
    /// Sets or clears [`chat_duration_in_minutes`](Self::chat_duration_in_minutes).
    pub fn set_chat_duration_in_minutes(mut self, input: Option<i32>) -> Self {
        self.input.chat_duration_in_minutes = input;
        self
    }
    /// The value of [`chat_duration_in_minutes`](Self::chat_duration_in_minutes) so far.
    pub fn get_chat_duration_in_minutes(&self) -> &Option<i32> {
        &self.input.chat_duration_in_minutes
    }
    /// The content types that the chat can handle. `text/plain` is mandatory; you may add
    /// `application/json`, `text/markdown`, `application/vnd.amazonaws.connect.message.interactive`
    /// for interactive messages, which a show view block in the flow depends on, and for the
    /// answers to them `application/vnd.amazonaws.connect.message.interactive.response`.
    ///
    /// Appends an item;
    /// [`set_supported_messaging_content_types`](Self::set_supported_messaging_content_types)
    /// replaces the whole list.
    pub fn supported_messaging_content_types(
        mut self,
        input: impl Into<String>,
    ) -> Self {
        self.input
            .supported_messaging_content_types
            .get_or_insert_default()
            .push(input.into());
        self
    }
    /// Sets or clears
    /// [`supported_messaging_content_types`](Self::supported_messaging_content_types).
    pub fn set_supported_messaging_content_types(
        mut self,
        input: Option<Vec<String>>,
    ) -> Self {
        self.input.supported_messaging_content_types = input;
        self
    }
    /// The value of [`supported_messaging_content_types`](Self::supported_messaging_content_types)
    /// so far.
    pub fn get_supported_messaging_content_types(&self) -> &Option<Vec<String>> {
        &self.input.supported_messaging_content_types
    }
    /// Lets the chat continue an earlier one. It cannot be combined with `RelatedContactId`.
    pub fn persistent_chat(mut self, input: crate::types::PersistentChat) -> Self {
        self.input.persistent_chat = Some(input);
        self
    }
    /// Sets or clears [`persistent_chat`](Self::persistent_chat).
    pub fn set_persistent_chat(
        mut self,
        input: Option<crate::types::PersistentChat>,
    ) -> Self {
        self.input.persistent_chat = input;
        self
    }
    /// The value of [`persistent_chat`](Self::persistent_chat) so far.
    pub fn get_persistent_chat(&self) -> &Option<crate::types::PersistentChat> {
        &self.input.persistent_chat
    }
    /// The ID of a contact to link the new chat with. It cannot be combined with `PersistentChat`.
    pub fn related_contact_id(mut self, input: impl Into<String>) -> Self {
        self.input.related_contact_id = Some(input.into());
        self
    }
    /// Sets or clears [`related_contact_id`](Self::related_contact_id).
    pub fn set_related_contact_id(mut self, input: Option<String>) -> Self {
        self.input.related_contact_id = input;
        self
    }
    /// The value of [`related_contact_id`](Self::related_contact_id) so far.
    pub fn get_related_contact_id(&self) -> &Option<String> {
        &self.input.related_contact_id
    }
    /// Attributes, defined by the system, for this segment of the contact. Keys consist of letters,
    /// digits, hyphens and underscores. To set `connect:Subtype` to `connect:Guide`, both
    /// interactive types have to be listed in `SupportedMessagingContentTypes`.
    ///
    /// Adds an entry; [`set_segment_attributes`](Self::set_segment_attributes) replaces the whole
    /// map.
    pub fn segment_attributes(
        mut self,
        k: impl Into<String>,
        v: crate::types::SegmentAttributeValue,
    ) -> Self {
        self.input.segment_attributes.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`segment_attributes`](Self::segment_attributes).
    pub fn set_segment_attributes(
        mut self,
        input: Option<
            ::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
        >,
    ) -> Self {
        self.input.segment_attributes = input;
        self
    }
    /// The value of [`segment_attributes`](Self::segment_attributes) so far.
    pub fn get_segment_attributes(
        &self,
    ) -> &Option<
        ::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
    > {
        &self.input.segment_attributes
    }
    /// An ID for the customer, for example from a CRM system, with 1 to 128 characters.
    pub fn customer_id(mut self, input: impl Into<String>) -> Self {
        self.input.customer_id = Some(input.into());
        self
    }
    /// Sets or clears [`customer_id`](Self::customer_id).
    pub fn set_customer_id(mut self, input: Option<String>) -> Self {
        self.input.customer_id = input;
        self
    }
    /// The value of [`customer_id`](Self::customer_id) so far.
    pub fn get_customer_id(&self) -> &Option<String> {
        &self.input.customer_id
    }
    /// The kind of participant to drop automatically when the customer ends the chat; the list has
    /// exactly one entry. Those dropped can go on to a disconnect flow, for instance a survey.
    ///
    /// Appends an item; [`set_disconnect_on_customer_exit`](Self::set_disconnect_on_customer_exit)
    /// replaces the whole list.
    pub fn disconnect_on_customer_exit(
        mut self,
        input: crate::types::DisconnectOnCustomerExitParticipantType,
    ) -> Self {
        self.input.disconnect_on_customer_exit.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`disconnect_on_customer_exit`](Self::disconnect_on_customer_exit).
    pub fn set_disconnect_on_customer_exit(
        mut self,
        input: Option<Vec<crate::types::DisconnectOnCustomerExitParticipantType>>,
    ) -> Self {
        self.input.disconnect_on_customer_exit = input;
        self
    }
    /// The value of [`disconnect_on_customer_exit`](Self::disconnect_on_customer_exit) so far.
    pub fn get_disconnect_on_customer_exit(
        &self,
    ) -> &Option<Vec<crate::types::DisconnectOnCustomerExitParticipantType>> {
        &self.input.disconnect_on_customer_exit
    }
    /// The connection information to return right away, as a list of one or two values. `WEBSOCKET`
    /// gives a URL to connect to without calling `CreateParticipantConnection`, and
    /// `CONNECTION_CREDENTIALS` a connection token; other values give nothing, and so does leaving
    /// the list out.
    ///
    /// A new chat whose connection information is unavailable ends in an error. A repeat with the
    /// same `ClientToken` answers with the first contact, and may lack the websocket URL once that
    /// chat is over.
    ///
    /// Appends an item; [`set_connection_types`](Self::set_connection_types) replaces the whole
    /// list.
    pub fn connection_types(mut self, input: crate::types::ConnectionType) -> Self {
        self.input.connection_types.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`connection_types`](Self::connection_types).
    pub fn set_connection_types(
        mut self,
        input: Option<Vec<crate::types::ConnectionType>>,
    ) -> Self {
        self.input.connection_types = input;
        self
    }
    /// The value of [`connection_types`](Self::connection_types) so far.
    pub fn get_connection_types(&self) -> &Option<Vec<crate::types::ConnectionType>> {
        &self.input.connection_types
    }
    /// Streams the messages to Amazon SNS from the beginning, which spares a call to
    /// `StartContactStreaming`, and adds `StreamingId` to the response. It provides no connection:
    /// `CreateParticipantConnection` stays as necessary as without it.
    pub fn chat_streaming_configuration(
        mut self,
        input: crate::types::ChatStreamingConfiguration,
    ) -> Self {
        self.input.chat_streaming_configuration = Some(input);
        self
    }
    /// Sets or clears [`chat_streaming_configuration`](Self::chat_streaming_configuration).
    pub fn set_chat_streaming_configuration(
        mut self,
        input: Option<crate::types::ChatStreamingConfiguration>,
    ) -> Self {
        self.input.chat_streaming_configuration = input;
        self
    }
    /// The value of [`chat_streaming_configuration`](Self::chat_streaming_configuration) so far.
    pub fn get_chat_streaming_configuration(
        &self,
    ) -> &Option<crate::types::ChatStreamingConfiguration> {
        &self.input.chat_streaming_configuration
    }
    /// Builds the
    /// [`StartChatContactInput`](crate::operation::start_chat_contact::StartChatContactInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::start_chat_contact::StartChatContactInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for StartChatContactInput {
    #[inline]
    fn fill_idempotency_tokens(&mut self, token: &mut dyn FnMut() -> String) {
        self.client_token.get_or_insert_with(&mut *token);
    }
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("instance_id", &self.instance_id);
        problems.required("contact_flow_id", &self.contact_flow_id);
        problems.required("participant_details", &self.participant_details);
        problems.finish("StartChatContactInput")
    }
}
