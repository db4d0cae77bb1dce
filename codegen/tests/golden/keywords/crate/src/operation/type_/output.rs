// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Type` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct TypeOutput {
    /// The member `where`.
    pub r#where: Vec<String>,
    /// The member `yield`.
    pub r#yield: ::std::collections::HashMap<String, String>,
    pub(crate) _request_id: Option<String>,
}

impl TypeOutput {
    /// A builder for [`TypeOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::type_::builders::TypeOutputBuilder {
        crate::operation::type_::builders::TypeOutputBuilder::default()
    }
    /// The member `where`.
    #[inline]
    pub fn r#where(&self) -> &[String] {
        self.r#where.as_slice()
    }
    /// The member `yield`.
    #[inline]
    pub fn r#yield(&self) -> &::std::collections::HashMap<String, String> {
        &self.r#yield
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for TypeOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for TypeOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`TypeOutput`](crate::operation::type_::TypeOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct TypeOutputBuilder {
    pub(crate) r#where: Option<Vec<String>>,
    pub(crate) r#yield: Option<::std::collections::HashMap<String, String>>,
    pub(crate) _request_id: Option<String>,
}

impl TypeOutputBuilder {
    /// The member `where`.
    ///
    /// Appends an item; [`set_where`](Self::set_where) replaces the whole list.
    pub fn r#where(mut self, input: impl Into<String>) -> Self {
        self.r#where.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`where`](Self::where).
    #[inline]
    pub fn set_where(mut self, input: Option<Vec<String>>) -> Self {
        self.r#where = input;
        self
    }
    /// The value of [`where`](Self::where) so far.
    #[inline]
    pub fn get_where(&self) -> &Option<Vec<String>> {
        &self.r#where
    }
    /// The member `yield`.
    ///
    /// Adds an entry; [`set_yield`](Self::set_yield) replaces the whole map.
    pub fn r#yield(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.r#yield.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`yield`](Self::yield).
    #[inline]
    pub fn set_yield(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.r#yield = input;
        self
    }
    /// The value of [`yield`](Self::yield) so far.
    #[inline]
    pub fn get_yield(&self) -> &Option<::std::collections::HashMap<String, String>> {
        &self.r#yield
    }
    /// Builds the [`TypeOutput`](crate::operation::type_::TypeOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::type_::TypeOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("where", &self.r#where);
        problems.required("yield", &self.r#yield);
        problems.finish("TypeOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
