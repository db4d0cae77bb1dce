// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Account`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct Account {
    /// The member `Name`.
    pub name: String,
    /// The member `Password`.
    pub password: String,
    /// The member `Old`.
    pub old: Option<Vec<String>>,
}

impl ::std::fmt::Debug for Account {
    #[inline]
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
    #[inline]
    pub fn builder() -> crate::types::builders::AccountBuilder {
        crate::types::builders::AccountBuilder::default()
    }
    /// The member `Name`.
    #[inline]
    pub fn name(&self) -> &str {
        self.name.as_str()
    }
    /// The member `Password`.
    #[inline]
    pub fn password(&self) -> &str {
        self.password.as_str()
    }
    /// The member `Old`.
    ///
    /// An absent list reads as an empty one; `.old.is_none()` tells them apart.
    #[inline]
    pub fn old(&self) -> &[String] {
        self.old.as_deref().unwrap_or_default()
    }
}

/// A builder for [`Account`](crate::types::Account).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct AccountBuilder {
    pub(crate) name: Option<String>,
    pub(crate) password: Option<String>,
    pub(crate) old: Option<Vec<String>>,
}

impl ::std::fmt::Debug for AccountBuilder {
    #[inline]
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
    pub fn name(mut self, input: impl Into<String>) -> Self {
        self.name = Some(input.into());
        self
    }
    /// Sets or clears [`name`](Self::name).
    #[inline]
    pub fn set_name(mut self, input: Option<String>) -> Self {
        self.name = input;
        self
    }
    /// The value of [`name`](Self::name) so far.
    #[inline]
    pub fn get_name(&self) -> &Option<String> {
        &self.name
    }
    /// The member `Password`.
    pub fn password(mut self, input: impl Into<String>) -> Self {
        self.password = Some(input.into());
        self
    }
    /// Sets or clears [`password`](Self::password).
    #[inline]
    pub fn set_password(mut self, input: Option<String>) -> Self {
        self.password = input;
        self
    }
    /// The value of [`password`](Self::password) so far.
    #[inline]
    pub fn get_password(&self) -> &Option<String> {
        &self.password
    }
    /// The member `Old`.
    ///
    /// Appends an item; [`set_old`](Self::set_old) replaces the whole list.
    pub fn old(mut self, input: impl Into<String>) -> Self {
        self.old.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`old`](Self::old).
    #[inline]
    pub fn set_old(mut self, input: Option<Vec<String>>) -> Self {
        self.old = input;
        self
    }
    /// The value of [`old`](Self::old) so far.
    #[inline]
    pub fn get_old(&self) -> &Option<Vec<String>> {
        &self.old
    }
    /// Builds the [`Account`](crate::types::Account).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::Account,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("name", &self.name);
        problems.required("password", &self.password);
        problems.finish("Account")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
