// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Identifies the task template from which a contact was made.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct TaskTemplateInfoV2 {
    /// The ARN of the template.
    pub arn: ::std::option::Option<::std::string::String>,
    /// What the template is called, in 1 to 100 characters.
    pub name: ::std::option::Option<::std::string::String>,
}

impl TaskTemplateInfoV2 {
    /// A builder for [`TaskTemplateInfoV2`](Self).
    pub fn builder() -> crate::types::builders::TaskTemplateInfoV2Builder {
        crate::types::builders::TaskTemplateInfoV2Builder::default()
    }
    /// The ARN of the template.
    pub fn arn(&self) -> ::std::option::Option<&str> {
        self.arn.as_deref()
    }
    /// What the template is called, in 1 to 100 characters.
    pub fn name(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
}

/// A builder for [`TaskTemplateInfoV2`](crate::types::TaskTemplateInfoV2).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct TaskTemplateInfoV2Builder {
    pub(crate) arn: ::std::option::Option<::std::string::String>,
    pub(crate) name: ::std::option::Option<::std::string::String>,
}

impl TaskTemplateInfoV2Builder {
    /// The ARN of the template.
    pub fn arn(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.arn = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`arn`](Self::arn).
    pub fn set_arn(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.arn = input;
        self
    }
    /// The value of [`arn`](Self::arn) so far.
    pub fn get_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.arn
    }
    /// What the template is called, in 1 to 100 characters.
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
    /// Builds the [`TaskTemplateInfoV2`](crate::types::TaskTemplateInfoV2).
    pub fn build(self) -> crate::types::TaskTemplateInfoV2 {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
