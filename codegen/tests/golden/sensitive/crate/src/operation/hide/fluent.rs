// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Hide`](crate::Client::hide), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct HideFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::hide::builders::HideInputBuilder,
}

impl HideFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::hide::builders::HideInputBuilder {
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
        crate::operation::hide::HideOutput,
        crate::error::SdkError<crate::operation::hide::HideError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<crate::operation::hide::Hide> {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Name`.
    ///
    /// This member is required.
    pub fn name(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.name(input);
        self
    }
    /// Sets or clears [`name`](Self::name).
    pub fn set_name(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_name(input);
        self
    }
    /// The value of [`name`](Self::name) so far.
    pub fn get_name(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_name()
    }
    /// The member `Password`.
    ///
    /// This member is required.
    pub fn password(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.password(input);
        self
    }
    /// Sets or clears [`password`](Self::password).
    pub fn set_password(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_password(input);
        self
    }
    /// The value of [`password`](Self::password) so far.
    pub fn get_password(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_password()
    }
    /// The member `Bytes`.
    pub fn bytes(mut self, input: crate::primitives::Blob) -> Self {
        self.inner = self.inner.bytes(input);
        self
    }
    /// Sets or clears [`bytes`](Self::bytes).
    pub fn set_bytes(
        mut self,
        input: ::std::option::Option<crate::primitives::Blob>,
    ) -> Self {
        self.inner = self.inner.set_bytes(input);
        self
    }
    /// The value of [`bytes`](Self::bytes) so far.
    pub fn get_bytes(&self) -> &::std::option::Option<crate::primitives::Blob> {
        self.inner.get_bytes()
    }
    /// The member `Number`.
    pub fn number(mut self, input: i32) -> Self {
        self.inner = self.inner.number(input);
        self
    }
    /// Sets or clears [`number`](Self::number).
    pub fn set_number(mut self, input: ::std::option::Option<i32>) -> Self {
        self.inner = self.inner.set_number(input);
        self
    }
    /// The value of [`number`](Self::number) so far.
    pub fn get_number(&self) -> &::std::option::Option<i32> {
        self.inner.get_number()
    }
    /// The member `Passwords`.
    ///
    /// Appends an item; [`set_passwords`](Self::set_passwords) replaces the whole list.
    pub fn passwords(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.passwords(input);
        self
    }
    /// Sets or clears [`passwords`](Self::passwords).
    pub fn set_passwords(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.inner = self.inner.set_passwords(input);
        self
    }
    /// The value of [`passwords`](Self::passwords) so far.
    pub fn get_passwords(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        self.inner.get_passwords()
    }
    /// The member `PasswordLists`.
    ///
    /// Appends an item; [`set_password_lists`](Self::set_password_lists) replaces the whole list.
    pub fn password_lists(
        mut self,
        input: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.password_lists(input);
        self
    }
    /// Sets or clears [`password_lists`](Self::password_lists).
    pub fn set_password_lists(
        mut self,
        input: ::std::option::Option<
            ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        self.inner = self.inner.set_password_lists(input);
        self
    }
    /// The value of [`password_lists`](Self::password_lists) so far.
    pub fn get_password_lists(
        &self,
    ) -> &::std::option::Option<
        ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
    > {
        self.inner.get_password_lists()
    }
    /// The member `PasswordMap`.
    ///
    /// Adds an entry; [`set_password_map`](Self::set_password_map) replaces the whole map.
    pub fn password_map(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.password_map(k, v);
        self
    }
    /// Sets or clears [`password_map`](Self::password_map).
    pub fn set_password_map(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.inner = self.inner.set_password_map(input);
        self
    }
    /// The value of [`password_map`](Self::password_map) so far.
    pub fn get_password_map(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.inner.get_password_map()
    }
    /// The member `ByPassword`.
    ///
    /// Adds an entry; [`set_by_password`](Self::set_by_password) replaces the whole map.
    pub fn by_password(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.by_password(k, v);
        self
    }
    /// Sets or clears [`by_password`](Self::by_password).
    pub fn set_by_password(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.inner = self.inner.set_by_password(input);
        self
    }
    /// The value of [`by_password`](Self::by_password) so far.
    pub fn get_by_password(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.inner.get_by_password()
    }
    /// The member `HiddenNames`.
    ///
    /// Appends an item; [`set_hidden_names`](Self::set_hidden_names) replaces the whole list.
    pub fn hidden_names(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.hidden_names(input);
        self
    }
    /// Sets or clears [`hidden_names`](Self::hidden_names).
    pub fn set_hidden_names(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.inner = self.inner.set_hidden_names(input);
        self
    }
    /// The value of [`hidden_names`](Self::hidden_names) so far.
    pub fn get_hidden_names(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        self.inner.get_hidden_names()
    }
    /// The member `Vault`.
    pub fn vault(mut self, input: crate::types::Vault) -> Self {
        self.inner = self.inner.vault(input);
        self
    }
    /// Sets or clears [`vault`](Self::vault).
    pub fn set_vault(
        mut self,
        input: ::std::option::Option<crate::types::Vault>,
    ) -> Self {
        self.inner = self.inner.set_vault(input);
        self
    }
    /// The value of [`vault`](Self::vault) so far.
    pub fn get_vault(&self) -> &::std::option::Option<crate::types::Vault> {
        self.inner.get_vault()
    }
    /// The member `Vaults`.
    ///
    /// Appends an item; [`set_vaults`](Self::set_vaults) replaces the whole list.
    pub fn vaults(mut self, input: crate::types::Vault) -> Self {
        self.inner = self.inner.vaults(input);
        self
    }
    /// Sets or clears [`vaults`](Self::vaults).
    pub fn set_vaults(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Vault>>,
    ) -> Self {
        self.inner = self.inner.set_vaults(input);
        self
    }
    /// The value of [`vaults`](Self::vaults) so far.
    pub fn get_vaults(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Vault>> {
        self.inner.get_vaults()
    }
    /// The member `Account`.
    pub fn account(mut self, input: crate::types::Account) -> Self {
        self.inner = self.inner.account(input);
        self
    }
    /// Sets or clears [`account`](Self::account).
    pub fn set_account(
        mut self,
        input: ::std::option::Option<crate::types::Account>,
    ) -> Self {
        self.inner = self.inner.set_account(input);
        self
    }
    /// The value of [`account`](Self::account) so far.
    pub fn get_account(&self) -> &::std::option::Option<crate::types::Account> {
        self.inner.get_account()
    }
    /// The member `Credential`.
    pub fn credential(mut self, input: crate::types::Credential) -> Self {
        self.inner = self.inner.credential(input);
        self
    }
    /// Sets or clears [`credential`](Self::credential).
    pub fn set_credential(
        mut self,
        input: ::std::option::Option<crate::types::Credential>,
    ) -> Self {
        self.inner = self.inner.set_credential(input);
        self
    }
    /// The value of [`credential`](Self::credential) so far.
    pub fn get_credential(&self) -> &::std::option::Option<crate::types::Credential> {
        self.inner.get_credential()
    }
    /// The member `Blackbox`.
    pub fn blackbox(mut self, input: crate::types::Blackbox) -> Self {
        self.inner = self.inner.blackbox(input);
        self
    }
    /// Sets or clears [`blackbox`](Self::blackbox).
    pub fn set_blackbox(
        mut self,
        input: ::std::option::Option<crate::types::Blackbox>,
    ) -> Self {
        self.inner = self.inner.set_blackbox(input);
        self
    }
    /// The value of [`blackbox`](Self::blackbox) so far.
    pub fn get_blackbox(&self) -> &::std::option::Option<crate::types::Blackbox> {
        self.inner.get_blackbox()
    }
    /// The member `Clearance`.
    pub fn clearance(mut self, input: crate::types::Clearance) -> Self {
        self.inner = self.inner.clearance(input);
        self
    }
    /// Sets or clears [`clearance`](Self::clearance).
    pub fn set_clearance(
        mut self,
        input: ::std::option::Option<crate::types::Clearance>,
    ) -> Self {
        self.inner = self.inner.set_clearance(input);
        self
    }
    /// The value of [`clearance`](Self::clearance) so far.
    pub fn get_clearance(&self) -> &::std::option::Option<crate::types::Clearance> {
        self.inner.get_clearance()
    }
    /// The member `Clearances`.
    ///
    /// Appends an item; [`set_clearances`](Self::set_clearances) replaces the whole list.
    pub fn clearances(mut self, input: crate::types::Clearance) -> Self {
        self.inner = self.inner.clearances(input);
        self
    }
    /// Sets or clears [`clearances`](Self::clearances).
    pub fn set_clearances(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Clearance>>,
    ) -> Self {
        self.inner = self.inner.set_clearances(input);
        self
    }
    /// The value of [`clearances`](Self::clearances) so far.
    pub fn get_clearances(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Clearance>> {
        self.inner.get_clearances()
    }
    /// The member `Papers`.
    pub fn papers(mut self, input: crate::primitives::Document) -> Self {
        self.inner = self.inner.papers(input);
        self
    }
    /// Sets or clears [`papers`](Self::papers).
    pub fn set_papers(
        mut self,
        input: ::std::option::Option<crate::primitives::Document>,
    ) -> Self {
        self.inner = self.inner.set_papers(input);
        self
    }
    /// The value of [`papers`](Self::papers) so far.
    pub fn get_papers(&self) -> &::std::option::Option<crate::primitives::Document> {
        self.inner.get_papers()
    }
    /// The member `Ratio`.
    pub fn ratio(mut self, input: f64) -> Self {
        self.inner = self.inner.ratio(input);
        self
    }
    /// Sets or clears [`ratio`](Self::ratio).
    pub fn set_ratio(mut self, input: ::std::option::Option<f64>) -> Self {
        self.inner = self.inner.set_ratio(input);
        self
    }
    /// The value of [`ratio`](Self::ratio) so far.
    pub fn get_ratio(&self) -> &::std::option::Option<f64> {
        self.inner.get_ratio()
    }
    /// The member `Time`.
    pub fn time(mut self, input: crate::primitives::DateTime) -> Self {
        self.inner = self.inner.time(input);
        self
    }
    /// Sets or clears [`time`](Self::time).
    pub fn set_time(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.inner = self.inner.set_time(input);
        self
    }
    /// The value of [`time`](Self::time) so far.
    pub fn get_time(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        self.inner.get_time()
    }
}

impl crate::operation::hide::builders::HideInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::hide::HideOutput,
        crate::error::SdkError<crate::operation::hide::HideError>,
    > {
        let handle = client.handle().clone();
        HideFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
