// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `PutItemInput`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PutItemInput {
    /// The member `Limit`.
    pub limit: ::std::option::Option<i32>,
    /// The member `Label`.
    pub label: ::std::string::String,
}

impl PutItemInput {
    /// A builder for [`PutItemInput`](Self).
    pub fn builder() -> crate::types::builders::PutItemInputBuilder {
        crate::types::builders::PutItemInputBuilder::default()
    }
    /// The member `Limit`.
    pub fn limit(&self) -> ::std::option::Option<i32> {
        self.limit
    }
    /// The member `Label`.
    pub fn label(&self) -> &str {
        self.label.as_str()
    }
}

/// A builder for [`PutItemInput`](crate::types::PutItemInput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PutItemInputBuilder {
    pub(crate) limit: ::std::option::Option<i32>,
    pub(crate) label: ::std::option::Option<::std::string::String>,
}

impl PutItemInputBuilder {
    /// The member `Limit`.
    pub fn limit(mut self, input: i32) -> Self {
        self.limit = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`limit`](Self::limit).
    pub fn set_limit(mut self, input: ::std::option::Option<i32>) -> Self {
        self.limit = input;
        self
    }
    /// The value of [`limit`](Self::limit) so far.
    pub fn get_limit(&self) -> &::std::option::Option<i32> {
        &self.limit
    }
    /// The member `Label`.
    pub fn label(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.label = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`label`](Self::label).
    pub fn set_label(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.label = input;
        self
    }
    /// The value of [`label`](Self::label) so far.
    pub fn get_label(&self) -> &::std::option::Option<::std::string::String> {
        &self.label
    }
    /// Builds the [`PutItemInput`](crate::types::PutItemInput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::PutItemInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("label", &self.label);
        problems.finish("PutItemInput")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
