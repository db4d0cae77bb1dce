// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Hide` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct HideInput {
    /// The member `Name`.
    ///
    /// This member is required.
    pub name: Option<String>,
    /// The member `Password`.
    ///
    /// This member is required.
    pub password: Option<String>,
    /// The member `Bytes`.
    pub bytes: Option<crate::primitives::Blob>,
    /// The member `Number`.
    pub number: Option<i32>,
    /// The member `Passwords`.
    pub passwords: Option<Vec<String>>,
    /// The member `PasswordLists`.
    pub password_lists: Option<Vec<Vec<String>>>,
    /// The member `PasswordMap`.
    pub password_map: Option<::std::collections::HashMap<String, String>>,
    /// The member `ByPassword`.
    pub by_password: Option<::std::collections::HashMap<String, String>>,
    /// The member `HiddenNames`.
    pub hidden_names: Option<Vec<String>>,
    /// The member `Vault`.
    pub vault: Option<crate::types::Vault>,
    /// The member `Vaults`.
    pub vaults: Option<Vec<crate::types::Vault>>,
    /// The member `Account`.
    pub account: Option<crate::types::Account>,
    /// The member `Credential`.
    pub credential: Option<crate::types::Credential>,
    /// The member `Blackbox`.
    pub blackbox: Option<crate::types::Blackbox>,
    /// The member `Clearance`.
    pub clearance: Option<crate::types::Clearance>,
    /// The member `Clearances`.
    pub clearances: Option<Vec<crate::types::Clearance>>,
    /// The member `Papers`.
    pub papers: Option<crate::primitives::Document>,
    /// The member `Ratio`.
    pub ratio: Option<f64>,
    /// The member `Time`.
    pub time: Option<crate::primitives::DateTime>,
}

impl ::std::fmt::Debug for HideInput {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("HideInput")
            .field("name", &self.name)
            .field("password", &"*** Sensitive Data Redacted ***")
            .field("bytes", &"*** Sensitive Data Redacted ***")
            .field("number", &"*** Sensitive Data Redacted ***")
            .field("passwords", &"*** Sensitive Data Redacted ***")
            .field("password_lists", &"*** Sensitive Data Redacted ***")
            .field("password_map", &"*** Sensitive Data Redacted ***")
            .field("by_password", &"*** Sensitive Data Redacted ***")
            .field("hidden_names", &"*** Sensitive Data Redacted ***")
            .field("vault", &"*** Sensitive Data Redacted ***")
            .field("vaults", &"*** Sensitive Data Redacted ***")
            .field("account", &self.account)
            .field("credential", &self.credential)
            .field("blackbox", &"*** Sensitive Data Redacted ***")
            .field("clearance", &"*** Sensitive Data Redacted ***")
            .field("clearances", &"*** Sensitive Data Redacted ***")
            .field("papers", &"*** Sensitive Data Redacted ***")
            .field("ratio", &"*** Sensitive Data Redacted ***")
            .field("time", &"*** Sensitive Data Redacted ***")
            .finish()
    }
}

impl HideInput {
    /// A builder for [`HideInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::hide::builders::HideInputBuilder {
        crate::operation::hide::builders::HideInputBuilder::default()
    }
    /// The member `Name`.
    ///
    /// This member is required.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The member `Password`.
    ///
    /// This member is required.
    #[inline]
    pub fn password(&self) -> Option<&str> {
        self.password.as_deref()
    }
    /// The member `Bytes`.
    #[inline]
    pub fn bytes(&self) -> Option<&crate::primitives::Blob> {
        self.bytes.as_ref()
    }
    /// The member `Number`.
    #[inline]
    pub fn number(&self) -> Option<i32> {
        self.number
    }
    /// The member `Passwords`.
    ///
    /// An absent list reads as an empty one; `.passwords.is_none()` tells them apart.
    #[inline]
    pub fn passwords(&self) -> &[String] {
        self.passwords.as_deref().unwrap_or_default()
    }
    /// The member `PasswordLists`.
    ///
    /// An absent list reads as an empty one; `.password_lists.is_none()` tells them apart.
    #[inline]
    pub fn password_lists(&self) -> &[Vec<String>] {
        self.password_lists.as_deref().unwrap_or_default()
    }
    /// The member `PasswordMap`.
    #[inline]
    pub fn password_map(&self) -> Option<&::std::collections::HashMap<String, String>> {
        self.password_map.as_ref()
    }
    /// The member `ByPassword`.
    #[inline]
    pub fn by_password(&self) -> Option<&::std::collections::HashMap<String, String>> {
        self.by_password.as_ref()
    }
    /// The member `HiddenNames`.
    ///
    /// An absent list reads as an empty one; `.hidden_names.is_none()` tells them apart.
    #[inline]
    pub fn hidden_names(&self) -> &[String] {
        self.hidden_names.as_deref().unwrap_or_default()
    }
    /// The member `Vault`.
    #[inline]
    pub fn vault(&self) -> Option<&crate::types::Vault> {
        self.vault.as_ref()
    }
    /// The member `Vaults`.
    ///
    /// An absent list reads as an empty one; `.vaults.is_none()` tells them apart.
    #[inline]
    pub fn vaults(&self) -> &[crate::types::Vault] {
        self.vaults.as_deref().unwrap_or_default()
    }
    /// The member `Account`.
    #[inline]
    pub fn account(&self) -> Option<&crate::types::Account> {
        self.account.as_ref()
    }
    /// The member `Credential`.
    #[inline]
    pub fn credential(&self) -> Option<&crate::types::Credential> {
        self.credential.as_ref()
    }
    /// The member `Blackbox`.
    #[inline]
    pub fn blackbox(&self) -> Option<&crate::types::Blackbox> {
        self.blackbox.as_ref()
    }
    /// The member `Clearance`.
    #[inline]
    pub fn clearance(&self) -> Option<&crate::types::Clearance> {
        self.clearance.as_ref()
    }
    /// The member `Clearances`.
    ///
    /// An absent list reads as an empty one; `.clearances.is_none()` tells them apart.
    #[inline]
    pub fn clearances(&self) -> &[crate::types::Clearance] {
        self.clearances.as_deref().unwrap_or_default()
    }
    /// The member `Papers`.
    #[inline]
    pub fn papers(&self) -> Option<&crate::primitives::Document> {
        self.papers.as_ref()
    }
    /// The member `Ratio`.
    #[inline]
    pub fn ratio(&self) -> Option<f64> {
        self.ratio
    }
    /// The member `Time`.
    #[inline]
    pub fn time(&self) -> Option<&crate::primitives::DateTime> {
        self.time.as_ref()
    }
}

/// A builder for [`HideInput`](crate::operation::hide::HideInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct HideRequestBuilder<C> {
    pub(crate) input: crate::operation::hide::HideInput,
    pub(crate) client: C,
}

/// A builder for [`HideInput`](crate::operation::hide::HideInput) alone.
pub type HideInputBuilder = HideRequestBuilder<()>;

impl<C> HideRequestBuilder<C> {
    /// The member `Name`.
    ///
    /// This member is required.
    pub fn name(mut self, input: impl Into<String>) -> Self {
        self.input.name = Some(input.into());
        self
    }
    /// Sets or clears [`name`](Self::name).
    pub fn set_name(mut self, input: Option<String>) -> Self {
        self.input.name = input;
        self
    }
    /// The value of [`name`](Self::name) so far.
    pub fn get_name(&self) -> &Option<String> {
        &self.input.name
    }
    /// The member `Password`.
    ///
    /// This member is required.
    pub fn password(mut self, input: impl Into<String>) -> Self {
        self.input.password = Some(input.into());
        self
    }
    /// Sets or clears [`password`](Self::password).
    pub fn set_password(mut self, input: Option<String>) -> Self {
        self.input.password = input;
        self
    }
    /// The value of [`password`](Self::password) so far.
    pub fn get_password(&self) -> &Option<String> {
        &self.input.password
    }
    /// The member `Bytes`.
    pub fn bytes(mut self, input: crate::primitives::Blob) -> Self {
        self.input.bytes = Some(input);
        self
    }
    /// Sets or clears [`bytes`](Self::bytes).
    pub fn set_bytes(mut self, input: Option<crate::primitives::Blob>) -> Self {
        self.input.bytes = input;
        self
    }
    /// The value of [`bytes`](Self::bytes) so far.
    pub fn get_bytes(&self) -> &Option<crate::primitives::Blob> {
        &self.input.bytes
    }
    /// The member `Number`.
    pub fn number(mut self, input: i32) -> Self {
        self.input.number = Some(input);
        self
    }
    /// Sets or clears [`number`](Self::number).
    pub fn set_number(mut self, input: Option<i32>) -> Self {
        self.input.number = input;
        self
    }
    /// The value of [`number`](Self::number) so far.
    pub fn get_number(&self) -> &Option<i32> {
        &self.input.number
    }
    /// The member `Passwords`.
    ///
    /// Appends an item; [`set_passwords`](Self::set_passwords) replaces the whole list.
    pub fn passwords(mut self, input: impl Into<String>) -> Self {
        self.input.passwords.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`passwords`](Self::passwords).
    pub fn set_passwords(mut self, input: Option<Vec<String>>) -> Self {
        self.input.passwords = input;
        self
    }
    /// The value of [`passwords`](Self::passwords) so far.
    pub fn get_passwords(&self) -> &Option<Vec<String>> {
        &self.input.passwords
    }
    /// The member `PasswordLists`.
    ///
    /// Appends an item; [`set_password_lists`](Self::set_password_lists) replaces the whole list.
    pub fn password_lists(mut self, input: Vec<String>) -> Self {
        self.input.password_lists.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`password_lists`](Self::password_lists).
    pub fn set_password_lists(mut self, input: Option<Vec<Vec<String>>>) -> Self {
        self.input.password_lists = input;
        self
    }
    /// The value of [`password_lists`](Self::password_lists) so far.
    pub fn get_password_lists(&self) -> &Option<Vec<Vec<String>>> {
        &self.input.password_lists
    }
    /// The member `PasswordMap`.
    ///
    /// Adds an entry; [`set_password_map`](Self::set_password_map) replaces the whole map.
    pub fn password_map(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.input.password_map.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`password_map`](Self::password_map).
    pub fn set_password_map(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.input.password_map = input;
        self
    }
    /// The value of [`password_map`](Self::password_map) so far.
    pub fn get_password_map(
        &self,
    ) -> &Option<::std::collections::HashMap<String, String>> {
        &self.input.password_map
    }
    /// The member `ByPassword`.
    ///
    /// Adds an entry; [`set_by_password`](Self::set_by_password) replaces the whole map.
    pub fn by_password(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.input.by_password.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`by_password`](Self::by_password).
    pub fn set_by_password(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.input.by_password = input;
        self
    }
    /// The value of [`by_password`](Self::by_password) so far.
    pub fn get_by_password(
        &self,
    ) -> &Option<::std::collections::HashMap<String, String>> {
        &self.input.by_password
    }
    /// The member `HiddenNames`.
    ///
    /// Appends an item; [`set_hidden_names`](Self::set_hidden_names) replaces the whole list.
    pub fn hidden_names(mut self, input: impl Into<String>) -> Self {
        self.input.hidden_names.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`hidden_names`](Self::hidden_names).
    pub fn set_hidden_names(mut self, input: Option<Vec<String>>) -> Self {
        self.input.hidden_names = input;
        self
    }
    /// The value of [`hidden_names`](Self::hidden_names) so far.
    pub fn get_hidden_names(&self) -> &Option<Vec<String>> {
        &self.input.hidden_names
    }
    /// The member `Vault`.
    pub fn vault(mut self, input: crate::types::Vault) -> Self {
        self.input.vault = Some(input);
        self
    }
    /// Sets or clears [`vault`](Self::vault).
    pub fn set_vault(mut self, input: Option<crate::types::Vault>) -> Self {
        self.input.vault = input;
        self
    }
    /// The value of [`vault`](Self::vault) so far.
    pub fn get_vault(&self) -> &Option<crate::types::Vault> {
        &self.input.vault
    }
    /// The member `Vaults`.
    ///
    /// Appends an item; [`set_vaults`](Self::set_vaults) replaces the whole list.
    pub fn vaults(mut self, input: crate::types::Vault) -> Self {
        self.input.vaults.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`vaults`](Self::vaults).
    pub fn set_vaults(mut self, input: Option<Vec<crate::types::Vault>>) -> Self {
        self.input.vaults = input;
        self
    }
    /// The value of [`vaults`](Self::vaults) so far.
    pub fn get_vaults(&self) -> &Option<Vec<crate::types::Vault>> {
        &self.input.vaults
    }
    /// The member `Account`.
    pub fn account(mut self, input: crate::types::Account) -> Self {
        self.input.account = Some(input);
        self
    }
    /// Sets or clears [`account`](Self::account).
    pub fn set_account(mut self, input: Option<crate::types::Account>) -> Self {
        self.input.account = input;
        self
    }
    /// The value of [`account`](Self::account) so far.
    pub fn get_account(&self) -> &Option<crate::types::Account> {
        &self.input.account
    }
    /// The member `Credential`.
    pub fn credential(mut self, input: crate::types::Credential) -> Self {
        self.input.credential = Some(input);
        self
    }
    /// Sets or clears [`credential`](Self::credential).
    pub fn set_credential(mut self, input: Option<crate::types::Credential>) -> Self {
        self.input.credential = input;
        self
    }
    /// The value of [`credential`](Self::credential) so far.
    pub fn get_credential(&self) -> &Option<crate::types::Credential> {
        &self.input.credential
    }
    /// The member `Blackbox`.
    pub fn blackbox(mut self, input: crate::types::Blackbox) -> Self {
        self.input.blackbox = Some(input);
        self
    }
    /// Sets or clears [`blackbox`](Self::blackbox).
    pub fn set_blackbox(mut self, input: Option<crate::types::Blackbox>) -> Self {
        self.input.blackbox = input;
        self
    }
    /// The value of [`blackbox`](Self::blackbox) so far.
    pub fn get_blackbox(&self) -> &Option<crate::types::Blackbox> {
        &self.input.blackbox
    }
    /// The member `Clearance`.
    pub fn clearance(mut self, input: crate::types::Clearance) -> Self {
        self.input.clearance = Some(input);
        self
    }
    /// Sets or clears [`clearance`](Self::clearance).
    pub fn set_clearance(mut self, input: Option<crate::types::Clearance>) -> Self {
        self.input.clearance = input;
        self
    }
    /// The value of [`clearance`](Self::clearance) so far.
    pub fn get_clearance(&self) -> &Option<crate::types::Clearance> {
        &self.input.clearance
    }
    /// The member `Clearances`.
    ///
    /// Appends an item; [`set_clearances`](Self::set_clearances) replaces the whole list.
    pub fn clearances(mut self, input: crate::types::Clearance) -> Self {
        self.input.clearances.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`clearances`](Self::clearances).
    pub fn set_clearances(
        mut self,
        input: Option<Vec<crate::types::Clearance>>,
    ) -> Self {
        self.input.clearances = input;
        self
    }
    /// The value of [`clearances`](Self::clearances) so far.
    pub fn get_clearances(&self) -> &Option<Vec<crate::types::Clearance>> {
        &self.input.clearances
    }
    /// The member `Papers`.
    pub fn papers(mut self, input: crate::primitives::Document) -> Self {
        self.input.papers = Some(input);
        self
    }
    /// Sets or clears [`papers`](Self::papers).
    pub fn set_papers(mut self, input: Option<crate::primitives::Document>) -> Self {
        self.input.papers = input;
        self
    }
    /// The value of [`papers`](Self::papers) so far.
    pub fn get_papers(&self) -> &Option<crate::primitives::Document> {
        &self.input.papers
    }
    /// The member `Ratio`.
    pub fn ratio(mut self, input: f64) -> Self {
        self.input.ratio = Some(input);
        self
    }
    /// Sets or clears [`ratio`](Self::ratio).
    pub fn set_ratio(mut self, input: Option<f64>) -> Self {
        self.input.ratio = input;
        self
    }
    /// The value of [`ratio`](Self::ratio) so far.
    pub fn get_ratio(&self) -> &Option<f64> {
        &self.input.ratio
    }
    /// The member `Time`.
    pub fn time(mut self, input: crate::primitives::DateTime) -> Self {
        self.input.time = Some(input);
        self
    }
    /// Sets or clears [`time`](Self::time).
    pub fn set_time(mut self, input: Option<crate::primitives::DateTime>) -> Self {
        self.input.time = input;
        self
    }
    /// The value of [`time`](Self::time) so far.
    pub fn get_time(&self) -> &Option<crate::primitives::DateTime> {
        &self.input.time
    }
    /// Builds the [`HideInput`](crate::operation::hide::HideInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::hide::HideInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for HideInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("name", &self.name);
        problems.required("password", &self.password);
        problems.finish("HideInput")
    }
}
