// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Nest` sends.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct NestInput {
    /// The member `Request`.
    pub request: ::std::option::Option<crate::types::PutItemRequest>,
    /// The member `Self`.
    pub self_: ::std::option::Option<::std::boxed::Box<crate::types::NestRequest>>,
    /// The member `Fluent`.
    pub fluent: ::std::option::Option<crate::types::PutItemFluentBuilder>,
    /// The member `Failure`.
    pub failure: ::std::option::Option<crate::types::error::SharedException>,
}

impl NestInput {
    /// A builder for [`NestInput`](Self).
    pub fn builder() -> crate::operation::nest::builders::NestInputBuilder {
        crate::operation::nest::builders::NestInputBuilder::default()
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

/// A builder for [`NestInput`](crate::operation::nest::NestInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct NestRequestBuilder<C> {
    pub(crate) input: crate::operation::nest::NestInput,
    pub(crate) client: C,
}

/// A builder for [`NestInput`](crate::operation::nest::NestInput) alone.
pub type NestInputBuilder = NestRequestBuilder<()>;

impl<C> NestRequestBuilder<C> {
    /// The member `Request`.
    pub fn request(mut self, input: crate::types::PutItemRequest) -> Self {
        self.input.request = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`request`](Self::request).
    pub fn set_request(
        mut self,
        input: ::std::option::Option<crate::types::PutItemRequest>,
    ) -> Self {
        self.input.request = input;
        self
    }
    /// The value of [`request`](Self::request) so far.
    pub fn get_request(&self) -> &::std::option::Option<crate::types::PutItemRequest> {
        &self.input.request
    }
    /// The member `Self`.
    pub fn self_(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::NestRequest>>,
    ) -> Self {
        self.input.self_ = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    pub fn set_self_(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::NestRequest>>,
    ) -> Self {
        self.input.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    pub fn get_self_(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::NestRequest>> {
        &self.input.self_
    }
    /// The member `Fluent`.
    pub fn fluent(mut self, input: crate::types::PutItemFluentBuilder) -> Self {
        self.input.fluent = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`fluent`](Self::fluent).
    pub fn set_fluent(
        mut self,
        input: ::std::option::Option<crate::types::PutItemFluentBuilder>,
    ) -> Self {
        self.input.fluent = input;
        self
    }
    /// The value of [`fluent`](Self::fluent) so far.
    pub fn get_fluent(
        &self,
    ) -> &::std::option::Option<crate::types::PutItemFluentBuilder> {
        &self.input.fluent
    }
    /// The member `Failure`.
    pub fn failure(mut self, input: crate::types::error::SharedException) -> Self {
        self.input.failure = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`failure`](Self::failure).
    pub fn set_failure(
        mut self,
        input: ::std::option::Option<crate::types::error::SharedException>,
    ) -> Self {
        self.input.failure = input;
        self
    }
    /// The value of [`failure`](Self::failure) so far.
    pub fn get_failure(
        &self,
    ) -> &::std::option::Option<crate::types::error::SharedException> {
        &self.input.failure
    }
    /// Builds the [`NestInput`](crate::operation::nest::NestInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::nest::NestInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        ::std::result::Result::Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for NestInput {}
