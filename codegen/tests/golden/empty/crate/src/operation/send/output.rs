// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Send` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct SendOutput {
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl SendOutput {
    /// A builder for [`SendOutput`](Self).
    pub fn builder() -> crate::operation::send::builders::SendOutputBuilder {
        crate::operation::send::builders::SendOutputBuilder::default()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for SendOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for SendOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`SendOutput`](crate::operation::send::SendOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct SendOutputBuilder {
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl SendOutputBuilder {
    /// Builds the [`SendOutput`](crate::operation::send::SendOutput).
    pub fn build(self) -> crate::operation::send::SendOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
