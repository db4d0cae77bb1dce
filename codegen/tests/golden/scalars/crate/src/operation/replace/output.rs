// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Replace` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ReplaceOutput {
    /// The member `Inner`.
    pub inner: ::std::option::Option<crate::types::Inner>,
    /// The member `Either`.
    pub either: ::std::option::Option<bool>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl ReplaceOutput {
    /// A builder for [`ReplaceOutput`](Self).
    pub fn builder() -> crate::operation::replace::builders::ReplaceOutputBuilder {
        crate::operation::replace::builders::ReplaceOutputBuilder::default()
    }
    /// The member `Inner`.
    pub fn inner(&self) -> ::std::option::Option<&crate::types::Inner> {
        self.inner.as_ref()
    }
    /// The member `Either`.
    pub fn either(&self) -> ::std::option::Option<bool> {
        self.either
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for ReplaceOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for ReplaceOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`ReplaceOutput`](crate::operation::replace::ReplaceOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct ReplaceOutputBuilder {
    pub(crate) inner: ::std::option::Option<crate::types::Inner>,
    pub(crate) either: ::std::option::Option<bool>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl ReplaceOutputBuilder {
    /// The member `Inner`.
    pub fn inner(mut self, input: crate::types::Inner) -> Self {
        self.inner = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`inner`](Self::inner).
    pub fn set_inner(
        mut self,
        input: ::std::option::Option<crate::types::Inner>,
    ) -> Self {
        self.inner = input;
        self
    }
    /// The value of [`inner`](Self::inner) so far.
    pub fn get_inner(&self) -> &::std::option::Option<crate::types::Inner> {
        &self.inner
    }
    /// The member `Either`.
    pub fn either(mut self, input: bool) -> Self {
        self.either = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`either`](Self::either).
    pub fn set_either(mut self, input: ::std::option::Option<bool>) -> Self {
        self.either = input;
        self
    }
    /// The value of [`either`](Self::either) so far.
    pub fn get_either(&self) -> &::std::option::Option<bool> {
        &self.either
    }
    /// Builds the [`ReplaceOutput`](crate::operation::replace::ReplaceOutput).
    pub fn build(self) -> crate::operation::replace::ReplaceOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
