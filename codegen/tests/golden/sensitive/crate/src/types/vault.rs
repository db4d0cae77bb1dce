// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Vault`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct Vault {
    /// The member `Combination`.
    pub combination: String,
    /// The member `Shelf`.
    pub shelf: Option<String>,
}

impl ::std::fmt::Debug for Vault {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Vault")
            .field("combination", &"*** Sensitive Data Redacted ***")
            .field("shelf", &"*** Sensitive Data Redacted ***")
            .finish()
    }
}

impl Vault {
    /// A builder for [`Vault`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::VaultBuilder {
        crate::types::builders::VaultBuilder::default()
    }
    /// The member `Combination`.
    #[inline]
    pub fn combination(&self) -> &str {
        self.combination.as_str()
    }
    /// The member `Shelf`.
    #[inline]
    pub fn shelf(&self) -> Option<&str> {
        self.shelf.as_deref()
    }
}

/// A builder for [`Vault`](crate::types::Vault).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct VaultBuilder {
    pub(crate) combination: Option<String>,
    pub(crate) shelf: Option<String>,
}

impl ::std::fmt::Debug for VaultBuilder {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("VaultBuilder")
            .field("combination", &"*** Sensitive Data Redacted ***")
            .field("shelf", &"*** Sensitive Data Redacted ***")
            .finish()
    }
}

impl VaultBuilder {
    /// The member `Combination`.
    pub fn combination(mut self, input: impl Into<String>) -> Self {
        self.combination = Some(input.into());
        self
    }
    /// Sets or clears [`combination`](Self::combination).
    #[inline]
    pub fn set_combination(mut self, input: Option<String>) -> Self {
        self.combination = input;
        self
    }
    /// The value of [`combination`](Self::combination) so far.
    #[inline]
    pub fn get_combination(&self) -> &Option<String> {
        &self.combination
    }
    /// The member `Shelf`.
    pub fn shelf(mut self, input: impl Into<String>) -> Self {
        self.shelf = Some(input.into());
        self
    }
    /// Sets or clears [`shelf`](Self::shelf).
    #[inline]
    pub fn set_shelf(mut self, input: Option<String>) -> Self {
        self.shelf = input;
        self
    }
    /// The value of [`shelf`](Self::shelf) so far.
    #[inline]
    pub fn get_shelf(&self) -> &Option<String> {
        &self.shelf
    }
    /// Builds the [`Vault`](crate::types::Vault).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::Vault,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("combination", &self.combination);
        problems.finish("Vault")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
