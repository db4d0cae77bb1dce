// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `PutItemInput`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PutItemInput {
    /// The member `Limit`.
    pub limit: Option<i32>,
    /// The member `Label`.
    pub label: String,
}

impl PutItemInput {
    /// A builder for [`PutItemInput`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::PutItemInputBuilder {
        crate::types::builders::PutItemInputBuilder::default()
    }
    /// The member `Limit`.
    #[inline]
    pub fn limit(&self) -> Option<i32> {
        self.limit
    }
    /// The member `Label`.
    #[inline]
    pub fn label(&self) -> &str {
        self.label.as_str()
    }
}

/// A builder for [`PutItemInput`](crate::types::PutItemInput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PutItemInputBuilder {
    pub(crate) limit: Option<i32>,
    pub(crate) label: Option<String>,
}

impl PutItemInputBuilder {
    /// The member `Limit`.
    #[inline]
    pub fn limit(mut self, input: i32) -> Self {
        self.limit = Some(input);
        self
    }
    /// Sets or clears [`limit`](Self::limit).
    #[inline]
    pub fn set_limit(mut self, input: Option<i32>) -> Self {
        self.limit = input;
        self
    }
    /// The value of [`limit`](Self::limit) so far.
    #[inline]
    pub fn get_limit(&self) -> &Option<i32> {
        &self.limit
    }
    /// The member `Label`.
    pub fn label(mut self, input: impl Into<String>) -> Self {
        self.label = Some(input.into());
        self
    }
    /// Sets or clears [`label`](Self::label).
    #[inline]
    pub fn set_label(mut self, input: Option<String>) -> Self {
        self.label = input;
        self
    }
    /// The value of [`label`](Self::label) so far.
    #[inline]
    pub fn get_label(&self) -> &Option<String> {
        &self.label
    }
    /// Builds the [`PutItemInput`](crate::types::PutItemInput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::PutItemInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("label", &self.label);
        problems.finish("PutItemInput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
