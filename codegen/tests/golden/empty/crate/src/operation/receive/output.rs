// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Receive` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ReceiveOutput {
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl ReceiveOutput {
    /// A builder for [`ReceiveOutput`](Self).
    pub fn builder() -> crate::operation::receive::builders::ReceiveOutputBuilder {
        crate::operation::receive::builders::ReceiveOutputBuilder::default()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for ReceiveOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for ReceiveOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`ReceiveOutput`](crate::operation::receive::ReceiveOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct ReceiveOutputBuilder {
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl ReceiveOutputBuilder {
    /// Builds the [`ReceiveOutput`](crate::operation::receive::ReceiveOutput).
    pub fn build(self) -> crate::operation::receive::ReceiveOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
