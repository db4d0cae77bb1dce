// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A tree that may hold itself.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Tree {
    /// The member `Name`.
    pub name: String,
    /// Another tree that grew from the same seed.
    pub twin: Option<Box<crate::types::Tree>>,
}

impl Tree {
    /// A builder for [`Tree`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::TreeBuilder {
        crate::types::builders::TreeBuilder::default()
    }
    /// The member `Name`.
    #[inline]
    pub fn name(&self) -> &str {
        self.name.as_str()
    }
    /// Another tree that grew from the same seed.
    #[inline]
    pub fn twin(&self) -> Option<&crate::types::Tree> {
        self.twin.as_deref()
    }
}

/// A builder for [`Tree`](crate::types::Tree).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct TreeBuilder {
    pub(crate) name: Option<String>,
    pub(crate) twin: Option<Box<crate::types::Tree>>,
}

impl TreeBuilder {
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
    /// Another tree that grew from the same seed.
    pub fn twin(mut self, input: impl Into<Box<crate::types::Tree>>) -> Self {
        self.twin = Some(input.into());
        self
    }
    /// Sets or clears [`twin`](Self::twin).
    #[inline]
    pub fn set_twin(mut self, input: Option<Box<crate::types::Tree>>) -> Self {
        self.twin = input;
        self
    }
    /// The value of [`twin`](Self::twin) so far.
    #[inline]
    pub fn get_twin(&self) -> &Option<Box<crate::types::Tree>> {
        &self.twin
    }
    /// Builds the [`Tree`](crate::types::Tree).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::Tree,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("name", &self.name);
        problems.finish("Tree")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
