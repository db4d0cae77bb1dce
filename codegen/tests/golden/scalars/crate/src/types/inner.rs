// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Inner`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Inner {
    /// The member `Name`.
    pub name: String,
    /// The member `Count`.
    pub count: Option<i32>,
}

impl Inner {
    /// A builder for [`Inner`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::InnerBuilder {
        crate::types::builders::InnerBuilder::default()
    }
    /// The member `Name`.
    #[inline]
    pub fn name(&self) -> &str {
        self.name.as_str()
    }
    /// The member `Count`.
    #[inline]
    pub fn count(&self) -> Option<i32> {
        self.count
    }
}

/// A builder for [`Inner`](crate::types::Inner).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct InnerBuilder {
    pub(crate) name: Option<String>,
    pub(crate) count: Option<i32>,
}

impl InnerBuilder {
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
    /// The member `Count`.
    #[inline]
    pub fn count(mut self, input: i32) -> Self {
        self.count = Some(input);
        self
    }
    /// Sets or clears [`count`](Self::count).
    #[inline]
    pub fn set_count(mut self, input: Option<i32>) -> Self {
        self.count = input;
        self
    }
    /// The value of [`count`](Self::count) so far.
    #[inline]
    pub fn get_count(&self) -> &Option<i32> {
        &self.count
    }
    /// Builds the [`Inner`](crate::types::Inner).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::Inner,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("name", &self.name);
        problems.finish("Inner")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
