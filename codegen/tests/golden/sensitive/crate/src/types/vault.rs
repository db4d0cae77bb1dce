// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Vault`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct Vault {
    /// The member `Combination`.
    pub combination: ::std::string::String,
    /// The member `Shelf`.
    pub shelf: ::std::option::Option<::std::string::String>,
}

impl ::std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Vault")
            .field("combination", &"*** Sensitive Data Redacted ***")
            .field("shelf", &"*** Sensitive Data Redacted ***")
            .finish()
    }
}

impl Vault {
    /// A builder for [`Vault`](Self).
    pub fn builder() -> crate::types::builders::VaultBuilder {
        crate::types::builders::VaultBuilder::default()
    }
    /// The member `Combination`.
    pub fn combination(&self) -> &str {
        self.combination.as_str()
    }
    /// The member `Shelf`.
    pub fn shelf(&self) -> ::std::option::Option<&str> {
        self.shelf.as_deref()
    }
}

/// A builder for [`Vault`](crate::types::Vault).
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default)]
pub struct VaultBuilder {
    pub(crate) combination: ::std::option::Option<::std::string::String>,
    pub(crate) shelf: ::std::option::Option<::std::string::String>,
}

impl ::std::fmt::Debug for VaultBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("VaultBuilder")
            .field("combination", &"*** Sensitive Data Redacted ***")
            .field("shelf", &"*** Sensitive Data Redacted ***")
            .finish()
    }
}

impl VaultBuilder {
    /// The member `Combination`.
    pub fn combination(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.combination = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`combination`](Self::combination).
    pub fn set_combination(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.combination = input;
        self
    }
    /// The value of [`combination`](Self::combination) so far.
    pub fn get_combination(&self) -> &::std::option::Option<::std::string::String> {
        &self.combination
    }
    /// The member `Shelf`.
    pub fn shelf(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.shelf = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`shelf`](Self::shelf).
    pub fn set_shelf(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.shelf = input;
        self
    }
    /// The value of [`shelf`](Self::shelf) so far.
    pub fn get_shelf(&self) -> &::std::option::Option<::std::string::String> {
        &self.shelf
    }
    /// Builds the [`Vault`](crate::types::Vault).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::Vault,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("combination", &self.combination);
        problems.finish("Vault")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
