// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Hide` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct HideOutput {
    /// The member `Name`.
    pub name: ::std::option::Option<::std::string::String>,
    /// The member `Password`.
    pub password: ::std::string::String,
    /// The member `PasswordMap`.
    pub password_map: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    /// The member `Account`.
    pub account: ::std::option::Option<crate::types::Account>,
    /// The member `Credential`.
    pub credential: ::std::option::Option<crate::types::Credential>,
    /// The member `Clearance`.
    pub clearance: crate::types::Clearance,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl ::std::fmt::Debug for HideOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("HideOutput")
            .field("name", &self.name)
            .field("password", &"*** Sensitive Data Redacted ***")
            .field("password_map", &"*** Sensitive Data Redacted ***")
            .field("account", &self.account)
            .field("credential", &self.credential)
            .field("clearance", &"*** Sensitive Data Redacted ***")
            .field("_request_id", &self._request_id)
            .finish()
    }
}

impl HideOutput {
    /// A builder for [`HideOutput`](Self).
    pub fn builder() -> crate::operation::hide::builders::HideOutputBuilder {
        crate::operation::hide::builders::HideOutputBuilder::default()
    }
    /// The member `Name`.
    pub fn name(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
    /// The member `Password`.
    pub fn password(&self) -> &str {
        self.password.as_str()
    }
    /// The member `PasswordMap`.
    pub fn password_map(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.password_map.as_ref()
    }
    /// The member `Account`.
    pub fn account(&self) -> ::std::option::Option<&crate::types::Account> {
        self.account.as_ref()
    }
    /// The member `Credential`.
    pub fn credential(&self) -> ::std::option::Option<&crate::types::Credential> {
        self.credential.as_ref()
    }
    /// The member `Clearance`.
    pub fn clearance(&self) -> &crate::types::Clearance {
        &self.clearance
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for HideOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for HideOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`HideOutput`](crate::operation::hide::HideOutput).
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default)]
pub struct HideOutputBuilder {
    pub(crate) name: ::std::option::Option<::std::string::String>,
    pub(crate) password: ::std::option::Option<::std::string::String>,
    pub(crate) password_map: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    pub(crate) account: ::std::option::Option<crate::types::Account>,
    pub(crate) credential: ::std::option::Option<crate::types::Credential>,
    pub(crate) clearance: ::std::option::Option<crate::types::Clearance>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl ::std::fmt::Debug for HideOutputBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("HideOutputBuilder")
            .field("name", &self.name)
            .field("password", &"*** Sensitive Data Redacted ***")
            .field("password_map", &"*** Sensitive Data Redacted ***")
            .field("account", &self.account)
            .field("credential", &self.credential)
            .field("clearance", &"*** Sensitive Data Redacted ***")
            .field("_request_id", &self._request_id)
            .finish()
    }
}

impl HideOutputBuilder {
    /// The member `Name`.
    pub fn name(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`name`](Self::name).
    pub fn set_name(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.name = input;
        self
    }
    /// The value of [`name`](Self::name) so far.
    pub fn get_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.name
    }
    /// The member `Password`.
    pub fn password(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.password = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`password`](Self::password).
    pub fn set_password(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.password = input;
        self
    }
    /// The value of [`password`](Self::password) so far.
    pub fn get_password(&self) -> &::std::option::Option<::std::string::String> {
        &self.password
    }
    /// The member `PasswordMap`.
    ///
    /// Adds an entry; [`set_password_map`](Self::set_password_map) replaces the whole map.
    pub fn password_map(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.password_map.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`password_map`](Self::password_map).
    pub fn set_password_map(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.password_map = input;
        self
    }
    /// The value of [`password_map`](Self::password_map) so far.
    pub fn get_password_map(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        &self.password_map
    }
    /// The member `Account`.
    pub fn account(mut self, input: crate::types::Account) -> Self {
        self.account = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`account`](Self::account).
    pub fn set_account(
        mut self,
        input: ::std::option::Option<crate::types::Account>,
    ) -> Self {
        self.account = input;
        self
    }
    /// The value of [`account`](Self::account) so far.
    pub fn get_account(&self) -> &::std::option::Option<crate::types::Account> {
        &self.account
    }
    /// The member `Credential`.
    pub fn credential(mut self, input: crate::types::Credential) -> Self {
        self.credential = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`credential`](Self::credential).
    pub fn set_credential(
        mut self,
        input: ::std::option::Option<crate::types::Credential>,
    ) -> Self {
        self.credential = input;
        self
    }
    /// The value of [`credential`](Self::credential) so far.
    pub fn get_credential(&self) -> &::std::option::Option<crate::types::Credential> {
        &self.credential
    }
    /// The member `Clearance`.
    pub fn clearance(mut self, input: crate::types::Clearance) -> Self {
        self.clearance = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`clearance`](Self::clearance).
    pub fn set_clearance(
        mut self,
        input: ::std::option::Option<crate::types::Clearance>,
    ) -> Self {
        self.clearance = input;
        self
    }
    /// The value of [`clearance`](Self::clearance) so far.
    pub fn get_clearance(&self) -> &::std::option::Option<crate::types::Clearance> {
        &self.clearance
    }
    /// Builds the [`HideOutput`](crate::operation::hide::HideOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::hide::HideOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("password", &self.password);
        problems.required("clearance", &self.clearance);
        problems.finish("HideOutput")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
