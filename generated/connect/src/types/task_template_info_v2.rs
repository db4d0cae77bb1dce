// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Identifies the task template from which a contact was made.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct TaskTemplateInfoV2 {
    /// The ARN of the template.
    pub arn: Option<String>,
    /// What the template is called, in 1 to 100 characters.
    pub name: Option<String>,
}

impl TaskTemplateInfoV2 {
    /// A builder for [`TaskTemplateInfoV2`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::TaskTemplateInfoV2Builder {
        crate::types::builders::TaskTemplateInfoV2Builder::default()
    }
    /// The ARN of the template.
    #[inline]
    pub fn arn(&self) -> Option<&str> {
        self.arn.as_deref()
    }
    /// What the template is called, in 1 to 100 characters.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

/// A builder for [`TaskTemplateInfoV2`](crate::types::TaskTemplateInfoV2).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct TaskTemplateInfoV2Builder {
    pub(crate) arn: Option<String>,
    pub(crate) name: Option<String>,
}

impl TaskTemplateInfoV2Builder {
    /// The ARN of the template.
    pub fn arn(mut self, input: impl Into<String>) -> Self {
        self.arn = Some(input.into());
        self
    }
    /// Sets or clears [`arn`](Self::arn).
    #[inline]
    pub fn set_arn(mut self, input: Option<String>) -> Self {
        self.arn = input;
        self
    }
    /// The value of [`arn`](Self::arn) so far.
    #[inline]
    pub fn get_arn(&self) -> &Option<String> {
        &self.arn
    }
    /// What the template is called, in 1 to 100 characters.
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
    /// Builds the [`TaskTemplateInfoV2`](crate::types::TaskTemplateInfoV2).
    #[inline]
    pub fn build(self) -> crate::types::TaskTemplateInfoV2 {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
