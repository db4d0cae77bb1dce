// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Copy` brings.
#[non_exhaustive]
#[derive(::std::fmt::Debug)]
pub struct CopyOutput {
    /// The member `Size`.
    pub size: i32,
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    pub body: crate::primitives::ByteStream,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl CopyOutput {
    /// A builder for [`CopyOutput`](Self).
    pub fn builder() -> crate::operation::copy::builders::CopyOutputBuilder {
        crate::operation::copy::builders::CopyOutputBuilder::default()
    }
    /// The member `Size`.
    pub fn size(&self) -> i32 {
        self.size
    }
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    pub fn body(&self) -> &crate::primitives::ByteStream {
        &self.body
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for CopyOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for CopyOutput {
    const HAS_STREAM: bool = true;
    fn set_body(&mut self, body: crate::primitives::ByteStream) {
        self.body = body;
    }
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`CopyOutput`](crate::operation::copy::CopyOutput).
#[non_exhaustive]
#[derive(::std::default::Default, ::std::fmt::Debug)]
pub struct CopyOutputBuilder {
    pub(crate) size: ::std::option::Option<i32>,
    pub(crate) body: ::std::option::Option<crate::primitives::ByteStream>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl CopyOutputBuilder {
    /// The member `Size`.
    pub fn size(mut self, input: i32) -> Self {
        self.size = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`size`](Self::size).
    pub fn set_size(mut self, input: ::std::option::Option<i32>) -> Self {
        self.size = input;
        self
    }
    /// The value of [`size`](Self::size) so far.
    pub fn get_size(&self) -> &::std::option::Option<i32> {
        &self.size
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
    /// Builds the [`CopyOutput`](crate::operation::copy::CopyOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::copy::CopyOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("size", &self.size);
        problems.finish("CopyOutput")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
