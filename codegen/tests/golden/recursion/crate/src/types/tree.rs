// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A tree that may hold itself.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Tree {
    /// The member `Name`.
    pub name: ::std::string::String,
    /// Another tree that grew from the same seed.
    pub twin: ::std::option::Option<::std::boxed::Box<crate::types::Tree>>,
}

impl Tree {
    /// A builder for [`Tree`](Self).
    pub fn builder() -> crate::types::builders::TreeBuilder {
        crate::types::builders::TreeBuilder::default()
    }
    /// The member `Name`.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }
    /// Another tree that grew from the same seed.
    pub fn twin(&self) -> ::std::option::Option<&crate::types::Tree> {
        self.twin.as_deref()
    }
}

/// A builder for [`Tree`](crate::types::Tree).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct TreeBuilder {
    pub(crate) name: ::std::option::Option<::std::string::String>,
    pub(crate) twin: ::std::option::Option<::std::boxed::Box<crate::types::Tree>>,
}

impl TreeBuilder {
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
    /// Another tree that grew from the same seed.
    pub fn twin(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::Tree>>,
    ) -> Self {
        self.twin = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`twin`](Self::twin).
    pub fn set_twin(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::Tree>>,
    ) -> Self {
        self.twin = input;
        self
    }
    /// The value of [`twin`](Self::twin) so far.
    pub fn get_twin(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::Tree>> {
        &self.twin
    }
    /// Builds the [`Tree`](crate::types::Tree).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::Tree,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("name", &self.name);
        problems.finish("Tree")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
