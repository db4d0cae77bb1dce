// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Copy` sends.
#[non_exhaustive]
#[derive(::std::fmt::Debug)]
pub struct CopyInput {
    /// The member `Name`.
    ///
    /// This member is required and must not be empty.
    pub name: ::std::option::Option<::std::string::String>,
    /// The member `Kind`.
    pub kind: ::std::option::Option<::std::string::String>,
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    pub body: crate::primitives::ByteStream,
}

impl CopyInput {
    /// A builder for [`CopyInput`](Self).
    pub fn builder() -> crate::operation::copy::builders::CopyInputBuilder {
        crate::operation::copy::builders::CopyInputBuilder::default()
    }
    /// The member `Name`.
    ///
    /// This member is required and must not be empty.
    pub fn name(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
    /// The member `Kind`.
    pub fn kind(&self) -> ::std::option::Option<&str> {
        self.kind.as_deref()
    }
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    pub fn body(&self) -> &crate::primitives::ByteStream {
        &self.body
    }
}

/// A builder for [`CopyInput`](crate::operation::copy::CopyInput).
#[non_exhaustive]
#[derive(::std::default::Default, ::std::fmt::Debug)]
pub struct CopyInputBuilder {
    pub(crate) name: ::std::option::Option<::std::string::String>,
    pub(crate) kind: ::std::option::Option<::std::string::String>,
    pub(crate) body: ::std::option::Option<crate::primitives::ByteStream>,
}

impl CopyInputBuilder {
    /// The member `Name`.
    ///
    /// This member is required and must not be empty.
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
    /// The member `Kind`.
    pub fn kind(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.kind = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`kind`](Self::kind).
    pub fn set_kind(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.kind = input;
        self
    }
    /// The value of [`kind`](Self::kind) so far.
    pub fn get_kind(&self) -> &::std::option::Option<::std::string::String> {
        &self.kind
    }
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    pub fn body(mut self, input: crate::primitives::ByteStream) -> Self {
        self.body = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`body`](Self::body).
    pub fn set_body(
        mut self,
        input: ::std::option::Option<crate::primitives::ByteStream>,
    ) -> Self {
        self.body = input;
        self
    }
    /// The value of [`body`](Self::body) so far.
    pub fn get_body(&self) -> &::std::option::Option<crate::primitives::ByteStream> {
        &self.body
    }
    /// Builds the [`CopyInput`](crate::operation::copy::CopyInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::copy::CopyInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let input = crate::operation::copy::CopyInput {
            name: self.name,
            kind: self.kind,
            body: self.body.unwrap_or_default(),
        };
        ::shapesmith_runtime::operation::Input::check(&input)?;
        ::std::result::Result::Ok(input)
    }
}

impl ::shapesmith_runtime::operation::Input for CopyInput {
    const HAS_STREAM: bool = true;
    fn body(&mut self) -> ::std::option::Option<&mut crate::primitives::ByteStream> {
        ::std::option::Option::Some(&mut self.body)
    }
    fn check(
        &self,
    ) -> ::std::result::Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.label("name", self.name.as_deref());
        problems.finish("CopyInput")
    }
}
