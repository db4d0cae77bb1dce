// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `NestRequest`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct NestRequest {
    /// The member `Request`.
    pub request: ::std::option::Option<crate::types::PutItemRequest>,
    /// The member `Self`.
    pub self_: ::std::option::Option<::std::boxed::Box<crate::types::NestRequest>>,
    /// The member `Fluent`.
    pub fluent: ::std::option::Option<crate::types::PutItemFluentBuilder>,
    /// The member `Failure`.
    pub failure: ::std::option::Option<crate::types::error::SharedException>,
}

impl NestRequest {
    /// A builder for [`NestRequest`](Self).
    pub fn builder() -> crate::types::builders::NestRequestBuilder {
        crate::types::builders::NestRequestBuilder::default()
    }
    /// The member `Request`.
    pub fn request(&self) -> ::std::option::Option<&crate::types::PutItemRequest> {
        self.request.as_ref()
    }
    /// The member `Self`.
    pub fn self_(&self) -> ::std::option::Option<&crate::types::NestRequest> {
        self.self_.as_deref()
    }
    /// The member `Fluent`.
    pub fn fluent(&self) -> ::std::option::Option<&crate::types::PutItemFluentBuilder> {
        self.fluent.as_ref()
    }
    /// The member `Failure`.
    pub fn failure(
        &self,
    ) -> ::std::option::Option<&crate::types::error::SharedException> {
        self.failure.as_ref()
    }
}

/// A builder for [`NestRequest`](crate::types::NestRequest).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct NestRequestBuilder {
    pub(crate) request: ::std::option::Option<crate::types::PutItemRequest>,
    pub(crate) self_: ::std::option::Option<
        ::std::boxed::Box<crate::types::NestRequest>,
    >,
    pub(crate) fluent: ::std::option::Option<crate::types::PutItemFluentBuilder>,
    pub(crate) failure: ::std::option::Option<crate::types::error::SharedException>,
}

impl NestRequestBuilder {
    /// The member `Request`.
    pub fn request(mut self, input: crate::types::PutItemRequest) -> Self {
        self.request = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`request`](Self::request).
    pub fn set_request(
        mut self,
        input: ::std::option::Option<crate::types::PutItemRequest>,
    ) -> Self {
        self.request = input;
        self
    }
    /// The value of [`request`](Self::request) so far.
    pub fn get_request(&self) -> &::std::option::Option<crate::types::PutItemRequest> {
        &self.request
    }
    /// The member `Self`.
    pub fn self_(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::NestRequest>>,
    ) -> Self {
        self.self_ = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    pub fn set_self_(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::NestRequest>>,
    ) -> Self {
        self.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    pub fn get_self_(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::NestRequest>> {
        &self.self_
    }
    /// The member `Fluent`.
    pub fn fluent(mut self, input: crate::types::PutItemFluentBuilder) -> Self {
        self.fluent = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`fluent`](Self::fluent).
    pub fn set_fluent(
        mut self,
        input: ::std::option::Option<crate::types::PutItemFluentBuilder>,
    ) -> Self {
        self.fluent = input;
        self
    }
    /// The value of [`fluent`](Self::fluent) so far.
    pub fn get_fluent(
        &self,
    ) -> &::std::option::Option<crate::types::PutItemFluentBuilder> {
        &self.fluent
    }
    /// The member `Failure`.
    pub fn failure(mut self, input: crate::types::error::SharedException) -> Self {
        self.failure = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`failure`](Self::failure).
    pub fn set_failure(
        mut self,
        input: ::std::option::Option<crate::types::error::SharedException>,
    ) -> Self {
        self.failure = input;
        self
    }
    /// The value of [`failure`](Self::failure) so far.
    pub fn get_failure(
        &self,
    ) -> &::std::option::Option<crate::types::error::SharedException> {
        &self.failure
    }
    /// Builds the [`NestRequest`](crate::types::NestRequest).
    pub fn build(self) -> crate::types::NestRequest {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
