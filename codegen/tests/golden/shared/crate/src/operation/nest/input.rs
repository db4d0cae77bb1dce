// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Nest` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct NestInput {
    /// The member `Request`.
    pub request: Option<crate::types::PutItemRequest>,
    /// The member `Self`.
    pub self_: Option<Box<crate::types::NestRequest>>,
    /// The member `Fluent`.
    pub fluent: Option<crate::types::PutItemFluentBuilder>,
    /// The member `Failure`.
    pub failure: Option<crate::types::error::SharedException>,
}

impl NestInput {
    /// A builder for [`NestInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::nest::builders::NestInputBuilder {
        crate::operation::nest::builders::NestInputBuilder::default()
    }
    /// The member `Request`.
    #[inline]
    pub fn request(&self) -> Option<&crate::types::PutItemRequest> {
        self.request.as_ref()
    }
    /// The member `Self`.
    #[inline]
    pub fn self_(&self) -> Option<&crate::types::NestRequest> {
        self.self_.as_deref()
    }
    /// The member `Fluent`.
    #[inline]
    pub fn fluent(&self) -> Option<&crate::types::PutItemFluentBuilder> {
        self.fluent.as_ref()
    }
    /// The member `Failure`.
    #[inline]
    pub fn failure(&self) -> Option<&crate::types::error::SharedException> {
        self.failure.as_ref()
    }
}

/// A builder for [`NestInput`](crate::operation::nest::NestInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct NestRequestBuilder<C> {
    pub(crate) input: crate::operation::nest::NestInput,
    pub(crate) client: C,
}

/// A builder for [`NestInput`](crate::operation::nest::NestInput) alone.
pub type NestInputBuilder = NestRequestBuilder<()>;

impl<C> NestRequestBuilder<C> {
    /// The member `Request`.
    pub fn request(mut self, input: crate::types::PutItemRequest) -> Self {
        self.input.request = Some(input);
        self
    }
    /// Sets or clears [`request`](Self::request).
    pub fn set_request(mut self, input: Option<crate::types::PutItemRequest>) -> Self {
        self.input.request = input;
        self
    }
    /// The value of [`request`](Self::request) so far.
    pub fn get_request(&self) -> &Option<crate::types::PutItemRequest> {
        &self.input.request
    }
    /// The member `Self`.
    pub fn self_(mut self, input: impl Into<Box<crate::types::NestRequest>>) -> Self {
        self.input.self_ = Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    pub fn set_self_(mut self, input: Option<Box<crate::types::NestRequest>>) -> Self {
        self.input.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    pub fn get_self_(&self) -> &Option<Box<crate::types::NestRequest>> {
        &self.input.self_
    }
    /// The member `Fluent`.
    pub fn fluent(mut self, input: crate::types::PutItemFluentBuilder) -> Self {
        self.input.fluent = Some(input);
        self
    }
    /// Sets or clears [`fluent`](Self::fluent).
    pub fn set_fluent(
        mut self,
        input: Option<crate::types::PutItemFluentBuilder>,
    ) -> Self {
        self.input.fluent = input;
        self
    }
    /// The value of [`fluent`](Self::fluent) so far.
    pub fn get_fluent(&self) -> &Option<crate::types::PutItemFluentBuilder> {
        &self.input.fluent
    }
    /// The member `Failure`.
    pub fn failure(mut self, input: crate::types::error::SharedException) -> Self {
        self.input.failure = Some(input);
        self
    }
    /// Sets or clears [`failure`](Self::failure).
    pub fn set_failure(
        mut self,
        input: Option<crate::types::error::SharedException>,
    ) -> Self {
        self.input.failure = input;
        self
    }
    /// The value of [`failure`](Self::failure) so far.
    pub fn get_failure(&self) -> &Option<crate::types::error::SharedException> {
        &self.input.failure
    }
    /// Builds the [`NestInput`](crate::operation::nest::NestInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::nest::NestInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for NestInput {}
