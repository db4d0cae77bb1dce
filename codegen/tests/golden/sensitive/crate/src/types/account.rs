// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Account`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct Account {
    /// The member `Name`.
    pub name: ::std::string::String,
    /// The member `Password`.
    pub password: ::std::string::String,
    /// The member `Old`.
    pub old: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl ::std::fmt::Debug for Account {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Account")
            .field("name", &self.name)
            .field("password", &"*** Sensitive Data Redacted ***")
            .field("old", &"*** Sensitive Data Redacted ***")
            .finish()
    }
}

impl Account {
    /// A builder for [`Account`](Self).
    pub fn builder() -> crate::types::builders::AccountBuilder {
        crate::types::builders::AccountBuilder::default()
    }
    /// The member `Name`.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }
    /// The member `Password`.
    pub fn password(&self) -> &str {
        self.password.as_str()
    }
    /// The member `Old`.
    ///
    /// An absent list reads as an empty one; `.old.is_none()` tells them apart.
    pub fn old(&self) -> &[::std::string::String] {
        self.old.as_deref().unwrap_or_default()
    }
}

/// A builder for [`Account`](crate::types::Account).
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default)]
pub struct AccountBuilder {
    pub(crate) name: ::std::option::Option<::std::string::String>,
    pub(crate) password: ::std::option::Option<::std::string::String>,
    pub(crate) old: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl ::std::fmt::Debug for AccountBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AccountBuilder")
            .field("name", &self.name)
            .field("password", &"*** Sensitive Data Redacted ***")
            .field("old", &"*** Sensitive Data Redacted ***")
            .finish()
    }
}

impl AccountBuilder {
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
    /// The member `Old`.
    ///
    /// Appends an item; [`set_old`](Self::set_old) replaces the whole list.
    pub fn old(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.old.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`old`](Self::old).
    pub fn set_old(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.old = input;
        self
    }
    /// The value of [`old`](Self::old) so far.
    pub fn get_old(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.old
    }
    /// Builds the [`Account`](crate::types::Account).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::Account,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("name", &self.name);
        problems.required("password", &self.password);
        problems.finish("Account")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
