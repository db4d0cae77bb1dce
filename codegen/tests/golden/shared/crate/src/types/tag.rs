// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Tag`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Tag {
    /// The member `Key`.
    pub key: String,
    /// The member `Value`.
    pub value: Option<String>,
}

impl Tag {
    /// A builder for [`Tag`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::TagBuilder {
        crate::types::builders::TagBuilder::default()
    }
    /// The member `Key`.
    #[inline]
    pub fn key(&self) -> &str {
        self.key.as_str()
    }
    /// The member `Value`.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

/// A builder for [`Tag`](crate::types::Tag).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct TagBuilder {
    pub(crate) key: Option<String>,
    pub(crate) value: Option<String>,
}

impl TagBuilder {
    /// The member `Key`.
    pub fn key(mut self, input: impl Into<String>) -> Self {
        self.key = Some(input.into());
        self
    }
    /// Sets or clears [`key`](Self::key).
    #[inline]
    pub fn set_key(mut self, input: Option<String>) -> Self {
        self.key = input;
        self
    }
    /// The value of [`key`](Self::key) so far.
    #[inline]
    pub fn get_key(&self) -> &Option<String> {
        &self.key
    }
    /// The member `Value`.
    pub fn value(mut self, input: impl Into<String>) -> Self {
        self.value = Some(input.into());
        self
    }
    /// Sets or clears [`value`](Self::value).
    #[inline]
    pub fn set_value(mut self, input: Option<String>) -> Self {
        self.value = input;
        self
    }
    /// The value of [`value`](Self::value) so far.
    #[inline]
    pub fn get_value(&self) -> &Option<String> {
        &self.value
    }
    /// Builds the [`Tag`](crate::types::Tag).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::Tag,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("key", &self.key);
        problems.finish("Tag")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
