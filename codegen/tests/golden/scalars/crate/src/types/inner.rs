// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Inner`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Inner {
    /// The member `Name`.
    pub name: ::std::string::String,
    /// The member `Count`.
    pub count: ::std::option::Option<i32>,
}

impl Inner {
    /// A builder for [`Inner`](Self).
    pub fn builder() -> crate::types::builders::InnerBuilder {
        crate::types::builders::InnerBuilder::default()
    }
    /// The member `Name`.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }
    /// The member `Count`.
    pub fn count(&self) -> ::std::option::Option<i32> {
        self.count
    }
}

/// A builder for [`Inner`](crate::types::Inner).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct InnerBuilder {
    pub(crate) name: ::std::option::Option<::std::string::String>,
    pub(crate) count: ::std::option::Option<i32>,
}

impl InnerBuilder {
    /// The member `Name`.
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
    /// The member `Count`.
    pub fn count(mut self, input: i32) -> Self {
        self.count = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`count`](Self::count).
    pub fn set_count(mut self, input: ::std::option::Option<i32>) -> Self {
        self.count = input;
        self
    }
    /// The value of [`count`](Self::count) so far.
    pub fn get_count(&self) -> &::std::option::Option<i32> {
        &self.count
    }
    /// Builds the [`Inner`](crate::types::Inner).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::Inner,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("name", &self.name);
        problems.finish("Inner")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
