// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Type` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct TypeOutput {
    /// The member `where`.
    pub r#where: ::std::vec::Vec<::std::string::String>,
    /// The member `yield`.
    pub r#yield: ::std::collections::HashMap<
        ::std::string::String,
        ::std::string::String,
    >,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl TypeOutput {
    /// A builder for [`TypeOutput`](Self).
    pub fn builder() -> crate::operation::type_::builders::TypeOutputBuilder {
        crate::operation::type_::builders::TypeOutputBuilder::default()
    }
    /// The member `where`.
    pub fn r#where(&self) -> &[::std::string::String] {
        self.r#where.as_slice()
    }
    /// The member `yield`.
    pub fn r#yield(
        &self,
    ) -> &::std::collections::HashMap<::std::string::String, ::std::string::String> {
        &self.r#yield
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for TypeOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for TypeOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`TypeOutput`](crate::operation::type_::TypeOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct TypeOutputBuilder {
    pub(crate) r#where: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) r#yield: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl TypeOutputBuilder {
    /// The member `where`.
    ///
    /// Appends an item; [`set_where`](Self::set_where) replaces the whole list.
    pub fn r#where(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#where.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`where`](Self::where).
    pub fn set_where(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.r#where = input;
        self
    }
    /// The value of [`where`](Self::where) so far.
    pub fn get_where(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.r#where
    }
    /// The member `yield`.
    ///
    /// Adds an entry; [`set_yield`](Self::set_yield) replaces the whole map.
    pub fn r#yield(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#yield.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`yield`](Self::yield).
    pub fn set_yield(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.r#yield = input;
        self
    }
    /// The value of [`yield`](Self::yield) so far.
    pub fn get_yield(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        &self.r#yield
    }
    /// Builds the [`TypeOutput`](crate::operation::type_::TypeOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::type_::TypeOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("where", &self.r#where);
        problems.required("yield", &self.r#yield);
        problems.finish("TypeOutput")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
