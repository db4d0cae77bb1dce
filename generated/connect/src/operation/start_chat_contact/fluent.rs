// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`StartChatContact`](crate::Client::start_chat_contact), to be filled and
/// sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct StartChatContactFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::start_chat_contact::builders::StartChatContactInputBuilder,
}

impl StartChatContactFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(
        &self,
    ) -> &crate::operation::start_chat_contact::builders::StartChatContactInputBuilder {
        &self.inner
    }
    /// Sends the request.
    ///
    /// # Errors
    /// When the input lacks required members, when the request or its answer is lost
    /// after all retries, or with the service's own error.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::operation::start_chat_contact::StartChatContactOutput,
        crate::error::SdkError<
            crate::operation::start_chat_contact::StartChatContactError,
        >,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::start_chat_contact::StartChatContact,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The ID of the instance in which the chat takes place, with 1 to 100 characters. It also
    /// appears in the instance ARN.
    ///
    /// This member is required.
    pub fn instance_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.instance_id(input);
        self
    }
    /// Sets or clears [`instance_id`](Self::instance_id).
    pub fn set_instance_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_instance_id(input);
        self
    }
    /// The value of [`instance_id`](Self::instance_id) so far.
    pub fn get_instance_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_instance_id()
    }
    /// The ID of the flow that the chat runs through, up to 500 characters. It is the final part of
    /// the flow's ARN, after `contact-flow/`.
    ///
    /// This member is required.
    pub fn contact_flow_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.contact_flow_id(input);
        self
    }
    /// Sets or clears [`contact_flow_id`](Self::contact_flow_id).
    pub fn set_contact_flow_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_contact_flow_id(input);
        self
    }
    /// The value of [`contact_flow_id`](Self::contact_flow_id) so far.
    pub fn get_contact_flow_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_contact_flow_id()
    }
    /// Attributes of your own, which flows can read like any contact attribute. All keys and values
    /// of a contact together may take 32,768 bytes of UTF-8, and keys consist of letters, digits,
    /// hyphens and underscores.
    ///
    /// Adds an entry; [`set_attributes`](Self::set_attributes) replaces the whole map.
    pub fn attributes(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.attributes(k, v);
        self
    }
    /// Sets or clears [`attributes`](Self::attributes).
    pub fn set_attributes(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.inner = self.inner.set_attributes(input);
        self
    }
    /// The value of [`attributes`](Self::attributes) so far.
    pub fn get_attributes(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.inner.get_attributes()
    }
    /// Who the customer is, in the form of a display name.
    ///
    /// This member is required.
    pub fn participant_details(
        mut self,
        input: crate::types::ParticipantDetails,
    ) -> Self {
        self.inner = self.inner.participant_details(input);
        self
    }
    /// Sets or clears [`participant_details`](Self::participant_details).
    pub fn set_participant_details(
        mut self,
        input: ::std::option::Option<crate::types::ParticipantDetails>,
    ) -> Self {
        self.inner = self.inner.set_participant_details(input);
        self
    }
    /// The value of [`participant_details`](Self::participant_details) so far.
    pub fn get_participant_details(
        &self,
    ) -> &::std::option::Option<crate::types::ParticipantDetails> {
        self.inner.get_participant_details()
    }
    /// Settings for the customer's side of the chat, such as the response mode.
    pub fn participant_configuration(
        mut self,
        input: crate::types::ParticipantConfiguration,
    ) -> Self {
        self.inner = self.inner.participant_configuration(input);
        self
    }
    /// Sets or clears [`participant_configuration`](Self::participant_configuration).
    pub fn set_participant_configuration(
        mut self,
        input: ::std::option::Option<crate::types::ParticipantConfiguration>,
    ) -> Self {
        self.inner = self.inner.set_participant_configuration(input);
        self
    }
    /// The value of [`participant_configuration`](Self::participant_configuration) so far.
    pub fn get_participant_configuration(
        &self,
    ) -> &::std::option::Option<crate::types::ParticipantConfiguration> {
        self.inner.get_participant_configuration()
    }
    /// A message to put into the chat right at its start.
    pub fn initial_message(mut self, input: crate::types::ChatMessage) -> Self {
        self.inner = self.inner.initial_message(input);
        self
    }
    /// Sets or clears [`initial_message`](Self::initial_message).
    pub fn set_initial_message(
        mut self,
        input: ::std::option::Option<crate::types::ChatMessage>,
    ) -> Self {
        self.inner = self.inner.set_initial_message(input);
        self
    }
    /// The value of [`initial_message`](Self::initial_message) so far.
    pub fn get_initial_message(
        &self,
    ) -> &::std::option::Option<crate::types::ChatMessage> {
        self.inner.get_initial_message()
    }
    /// A token of up to 500 characters that makes repeats of a request safe. Case matters; if you
    /// leave it out, the SDK makes one up.
    ///
    /// A random token is sent if this is not set.
    pub fn client_token(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.client_token(input);
        self
    }
    /// Sets or clears [`client_token`](Self::client_token).
    pub fn set_client_token(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_client_token(input);
        self
    }
    /// The value of [`client_token`](Self::client_token) so far.
    pub fn get_client_token(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_client_token()
    }
    /// How long the chat may last, from 60 to 10,080 minutes, which is 7 days. Without it a chat
    /// lasts 25 hours.
    pub fn chat_duration_in_minutes(mut self, input: i32) -> Self {
        self.inner = self.inner.chat_duration_in_minutes(input);
        self
    }
    /// Sets or clears [`chat_duration_in_minutes`](Self::chat_duration_in_minutes).
    pub fn set_chat_duration_in_minutes(
        mut self,
        input: ::std::option::Option<i32>,
    ) -> Self {
        self.inner = self.inner.set_chat_duration_in_minutes(input);
        self
    }
    /// The value of [`chat_duration_in_minutes`](Self::chat_duration_in_minutes) so far.
    pub fn get_chat_duration_in_minutes(&self) -> &::std::option::Option<i32> {
        self.inner.get_chat_duration_in_minutes()
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
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.supported_messaging_content_types(input);
        self
    }
    /// Sets or clears
    /// [`supported_messaging_content_types`](Self::supported_messaging_content_types).
    pub fn set_supported_messaging_content_types(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.inner = self.inner.set_supported_messaging_content_types(input);
        self
    }
    /// The value of [`supported_messaging_content_types`](Self::supported_messaging_content_types)
    /// so far.
    pub fn get_supported_messaging_content_types(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        self.inner.get_supported_messaging_content_types()
    }
    /// Lets the chat continue an earlier one. It cannot be combined with `RelatedContactId`.
    pub fn persistent_chat(mut self, input: crate::types::PersistentChat) -> Self {
        self.inner = self.inner.persistent_chat(input);
        self
    }
    /// Sets or clears [`persistent_chat`](Self::persistent_chat).
    pub fn set_persistent_chat(
        mut self,
        input: ::std::option::Option<crate::types::PersistentChat>,
    ) -> Self {
        self.inner = self.inner.set_persistent_chat(input);
        self
    }
    /// The value of [`persistent_chat`](Self::persistent_chat) so far.
    pub fn get_persistent_chat(
        &self,
    ) -> &::std::option::Option<crate::types::PersistentChat> {
        self.inner.get_persistent_chat()
    }
    /// The ID of a contact to link the new chat with. It cannot be combined with `PersistentChat`.
    pub fn related_contact_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.related_contact_id(input);
        self
    }
    /// Sets or clears [`related_contact_id`](Self::related_contact_id).
    pub fn set_related_contact_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_related_contact_id(input);
        self
    }
    /// The value of [`related_contact_id`](Self::related_contact_id) so far.
    pub fn get_related_contact_id(
        &self,
    ) -> &::std::option::Option<::std::string::String> {
        self.inner.get_related_contact_id()
    }
    /// Attributes, defined by the system, for this segment of the contact. Keys consist of letters,
    /// digits, hyphens and underscores. To set `connect:Subtype` to `connect:Guide`, both
    /// interactive types have to be listed in `SupportedMessagingContentTypes`.
    ///
    /// Adds an entry; [`set_segment_attributes`](Self::set_segment_attributes) replaces the whole
    /// map.
    pub fn segment_attributes(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: crate::types::SegmentAttributeValue,
    ) -> Self {
        self.inner = self.inner.segment_attributes(k, v);
        self
    }
    /// Sets or clears [`segment_attributes`](Self::segment_attributes).
    pub fn set_segment_attributes(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<
                ::std::string::String,
                crate::types::SegmentAttributeValue,
            >,
        >,
    ) -> Self {
        self.inner = self.inner.set_segment_attributes(input);
        self
    }
    /// The value of [`segment_attributes`](Self::segment_attributes) so far.
    pub fn get_segment_attributes(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            crate::types::SegmentAttributeValue,
        >,
    > {
        self.inner.get_segment_attributes()
    }
    /// An ID for the customer, for example from a CRM system, with 1 to 128 characters.
    pub fn customer_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.customer_id(input);
        self
    }
    /// Sets or clears [`customer_id`](Self::customer_id).
    pub fn set_customer_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_customer_id(input);
        self
    }
    /// The value of [`customer_id`](Self::customer_id) so far.
    pub fn get_customer_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_customer_id()
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
        self.inner = self.inner.disconnect_on_customer_exit(input);
        self
    }
    /// Sets or clears [`disconnect_on_customer_exit`](Self::disconnect_on_customer_exit).
    pub fn set_disconnect_on_customer_exit(
        mut self,
        input: ::std::option::Option<
            ::std::vec::Vec<crate::types::DisconnectOnCustomerExitParticipantType>,
        >,
    ) -> Self {
        self.inner = self.inner.set_disconnect_on_customer_exit(input);
        self
    }
    /// The value of [`disconnect_on_customer_exit`](Self::disconnect_on_customer_exit) so far.
    pub fn get_disconnect_on_customer_exit(
        &self,
    ) -> &::std::option::Option<
        ::std::vec::Vec<crate::types::DisconnectOnCustomerExitParticipantType>,
    > {
        self.inner.get_disconnect_on_customer_exit()
    }
}

impl crate::operation::start_chat_contact::builders::StartChatContactInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::start_chat_contact::StartChatContactOutput,
        crate::error::SdkError<
            crate::operation::start_chat_contact::StartChatContactError,
        >,
    > {
        let handle = client.handle().clone();
        StartChatContactFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
