// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Ping` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PingOutput {
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl PingOutput {
    /// A builder for [`PingOutput`](Self).
    pub fn builder() -> crate::operation::ping::builders::PingOutputBuilder {
        crate::operation::ping::builders::PingOutputBuilder::default()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for PingOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for PingOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`PingOutput`](crate::operation::ping::PingOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PingOutputBuilder {
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl PingOutputBuilder {
    /// Builds the [`PingOutput`](crate::operation::ping::PingOutput).
    pub fn build(self) -> crate::operation::ping::PingOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
