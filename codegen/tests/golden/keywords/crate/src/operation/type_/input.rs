// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Type` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct TypeInput {
    /// The member `type`.
    ///
    /// This member is required and must not be empty.
    pub r#type: Option<String>,
    /// The member `async`.
    pub r#async: Option<String>,
    /// The member `loop`.
    pub r#loop: Option<::std::collections::HashMap<String, String>>,
}

impl TypeInput {
    /// A builder for [`TypeInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::type_::builders::TypeInputBuilder {
        crate::operation::type_::builders::TypeInputBuilder::default()
    }
    /// The member `type`.
    ///
    /// This member is required and must not be empty.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }
    /// The member `async`.
    #[inline]
    pub fn r#async(&self) -> Option<&str> {
        self.r#async.as_deref()
    }
    /// The member `loop`.
    #[inline]
    pub fn r#loop(&self) -> Option<&::std::collections::HashMap<String, String>> {
        self.r#loop.as_ref()
    }
}

/// A builder for [`TypeInput`](crate::operation::type_::TypeInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct TypeRequestBuilder<C> {
    pub(crate) input: crate::operation::type_::TypeInput,
    pub(crate) client: C,
}

/// A builder for [`TypeInput`](crate::operation::type_::TypeInput) alone.
pub type TypeInputBuilder = TypeRequestBuilder<()>;

impl<C> TypeRequestBuilder<C> {
    /// The member `type`.
    ///
    /// This member is required and must not be empty.
    pub fn r#type(mut self, input: impl Into<String>) -> Self {
        self.input.r#type = Some(input.into());
        self
    }
    /// Sets or clears [`type`](Self::type).
    pub fn set_type(mut self, input: Option<String>) -> Self {
        self.input.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    pub fn get_type(&self) -> &Option<String> {
        &self.input.r#type
    }
    /// The member `async`.
    pub fn r#async(mut self, input: impl Into<String>) -> Self {
        self.input.r#async = Some(input.into());
        self
    }
    /// Sets or clears [`async`](Self::async).
    pub fn set_async(mut self, input: Option<String>) -> Self {
        self.input.r#async = input;
        self
    }
    /// The value of [`async`](Self::async) so far.
    pub fn get_async(&self) -> &Option<String> {
        &self.input.r#async
    }
    /// The member `loop`.
    ///
    /// Adds an entry; [`set_loop`](Self::set_loop) replaces the whole map.
    pub fn r#loop(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.input.r#loop.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`loop`](Self::loop).
    pub fn set_loop(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.input.r#loop = input;
        self
    }
    /// The value of [`loop`](Self::loop) so far.
    pub fn get_loop(&self) -> &Option<::std::collections::HashMap<String, String>> {
        &self.input.r#loop
    }
    /// Builds the [`TypeInput`](crate::operation::type_::TypeInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::type_::TypeInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for TypeInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.label("type", self.r#type.as_deref());
        problems.finish("TypeInput")
    }
}
