// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Type` sends.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct TypeInput {
    /// The member `type`.
    ///
    /// This member is required and must not be empty.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The member `async`.
    pub r#async: ::std::option::Option<::std::string::String>,
    /// The member `loop`.
    pub r#loop: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
}

impl TypeInput {
    /// A builder for [`TypeInput`](Self).
    pub fn builder() -> crate::operation::type_::builders::TypeInputBuilder {
        crate::operation::type_::builders::TypeInputBuilder::default()
    }
    /// The member `type`.
    ///
    /// This member is required and must not be empty.
    pub fn r#type(&self) -> ::std::option::Option<&str> {
        self.r#type.as_deref()
    }
    /// The member `async`.
    pub fn r#async(&self) -> ::std::option::Option<&str> {
        self.r#async.as_deref()
    }
    /// The member `loop`.
    pub fn r#loop(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.r#loop.as_ref()
    }
}

/// A builder for [`TypeInput`](crate::operation::type_::TypeInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
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
    pub fn r#type(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#type = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`type`](Self::type).
    pub fn set_type(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    pub fn get_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.r#type
    }
    /// The member `async`.
    pub fn r#async(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#async = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`async`](Self::async).
    pub fn set_async(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.r#async = input;
        self
    }
    /// The value of [`async`](Self::async) so far.
    pub fn get_async(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.r#async
    }
    /// The member `loop`.
    ///
    /// Adds an entry; [`set_loop`](Self::set_loop) replaces the whole map.
    pub fn r#loop(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#loop.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`loop`](Self::loop).
    pub fn set_loop(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.input.r#loop = input;
        self
    }
    /// The value of [`loop`](Self::loop) so far.
    pub fn get_loop(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        &self.input.r#loop
    }
    /// Builds the [`TypeInput`](crate::operation::type_::TypeInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::type_::TypeInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        ::std::result::Result::Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for TypeInput {
    fn check(
        &self,
    ) -> ::std::result::Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.label("type", self.r#type.as_deref());
        problems.finish("TypeInput")
    }
}
