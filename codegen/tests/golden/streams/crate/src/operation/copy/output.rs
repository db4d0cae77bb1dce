// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Copy` brings.
#[non_exhaustive]
#[derive(Debug)]
pub struct CopyOutput {
    /// The member `Size`.
    pub size: i32,
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    pub body: crate::primitives::ByteStream,
    pub(crate) _request_id: Option<String>,
}

impl CopyOutput {
    /// A builder for [`CopyOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::copy::builders::CopyOutputBuilder {
        crate::operation::copy::builders::CopyOutputBuilder::default()
    }
    /// The member `Size`.
    #[inline]
    pub fn size(&self) -> i32 {
        self.size
    }
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    #[inline]
    pub fn body(&self) -> &crate::primitives::ByteStream {
        &self.body
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for CopyOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for CopyOutput {
    const HAS_STREAM: bool = true;
    #[inline]
    fn set_body(&mut self, body: crate::primitives::ByteStream) {
        self.body = body;
    }
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`CopyOutput`](crate::operation::copy::CopyOutput).
#[non_exhaustive]
#[derive(Default, Debug)]
pub struct CopyOutputBuilder {
    pub(crate) size: Option<i32>,
    pub(crate) body: Option<crate::primitives::ByteStream>,
    pub(crate) _request_id: Option<String>,
}

impl CopyOutputBuilder {
    /// The member `Size`.
    #[inline]
    pub fn size(mut self, input: i32) -> Self {
        self.size = Some(input);
        self
    }
    /// Sets or clears [`size`](Self::size).
    #[inline]
    pub fn set_size(mut self, input: Option<i32>) -> Self {
        self.size = input;
        self
    }
    /// The value of [`size`](Self::size) so far.
    #[inline]
    pub fn get_size(&self) -> &Option<i32> {
        &self.size
    }
    /// The member `Body`.
    ///
    /// It comes or goes piece by piece; an absent one is empty.
    #[inline]
    pub fn body(mut self, input: crate::primitives::ByteStream) -> Self {
        self.body = Some(input);
        self
    }
    /// Sets or clears [`body`](Self::body).
    #[inline]
    pub fn set_body(mut self, input: Option<crate::primitives::ByteStream>) -> Self {
        self.body = input;
        self
    }
    /// The value of [`body`](Self::body) so far.
    #[inline]
    pub fn get_body(&self) -> &Option<crate::primitives::ByteStream> {
        &self.body
    }
    /// Builds the [`CopyOutput`](crate::operation::copy::CopyOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::copy::CopyOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("size", &self.size);
        problems.finish("CopyOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
