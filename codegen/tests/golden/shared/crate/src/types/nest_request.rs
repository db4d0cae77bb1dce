// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `NestRequest`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct NestRequest {
    /// The member `Request`.
    pub request: Option<crate::types::PutItemRequest>,
    /// The member `Self`.
    pub self_: Option<Box<crate::types::NestRequest>>,
    /// The member `Fluent`.
    pub fluent: Option<crate::types::PutItemFluentBuilder>,
    /// The member `Failure`.
    pub failure: Option<crate::types::error::SharedException>,
}

impl NestRequest {
    /// A builder for [`NestRequest`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::NestRequestBuilder {
        crate::types::builders::NestRequestBuilder::default()
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

/// A builder for [`NestRequest`](crate::types::NestRequest).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct NestRequestBuilder {
    pub(crate) request: Option<crate::types::PutItemRequest>,
    pub(crate) self_: Option<Box<crate::types::NestRequest>>,
    pub(crate) fluent: Option<crate::types::PutItemFluentBuilder>,
    pub(crate) failure: Option<crate::types::error::SharedException>,
}

impl NestRequestBuilder {
    /// The member `Request`.
    #[inline]
    pub fn request(mut self, input: crate::types::PutItemRequest) -> Self {
        self.request = Some(input);
        self
    }
    /// Sets or clears [`request`](Self::request).
    #[inline]
    pub fn set_request(mut self, input: Option<crate::types::PutItemRequest>) -> Self {
        self.request = input;
        self
    }
    /// The value of [`request`](Self::request) so far.
    #[inline]
    pub fn get_request(&self) -> &Option<crate::types::PutItemRequest> {
        &self.request
    }
    /// The member `Self`.
    pub fn self_(mut self, input: impl Into<Box<crate::types::NestRequest>>) -> Self {
        self.self_ = Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    #[inline]
    pub fn set_self_(mut self, input: Option<Box<crate::types::NestRequest>>) -> Self {
        self.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    #[inline]
    pub fn get_self_(&self) -> &Option<Box<crate::types::NestRequest>> {
        &self.self_
    }
    /// The member `Fluent`.
    #[inline]
    pub fn fluent(mut self, input: crate::types::PutItemFluentBuilder) -> Self {
        self.fluent = Some(input);
        self
    }
    /// Sets or clears [`fluent`](Self::fluent).
    #[inline]
    pub fn set_fluent(
        mut self,
        input: Option<crate::types::PutItemFluentBuilder>,
    ) -> Self {
        self.fluent = input;
        self
    }
    /// The value of [`fluent`](Self::fluent) so far.
    #[inline]
    pub fn get_fluent(&self) -> &Option<crate::types::PutItemFluentBuilder> {
        &self.fluent
    }
    /// The member `Failure`.
    #[inline]
    pub fn failure(mut self, input: crate::types::error::SharedException) -> Self {
        self.failure = Some(input);
        self
    }
    /// Sets or clears [`failure`](Self::failure).
    #[inline]
    pub fn set_failure(
        mut self,
        input: Option<crate::types::error::SharedException>,
    ) -> Self {
        self.failure = input;
        self
    }
    /// The value of [`failure`](Self::failure) so far.
    #[inline]
    pub fn get_failure(&self) -> &Option<crate::types::error::SharedException> {
        &self.failure
    }
    /// Builds the [`NestRequest`](crate::types::NestRequest).
    #[inline]
    pub fn build(self) -> crate::types::NestRequest {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
