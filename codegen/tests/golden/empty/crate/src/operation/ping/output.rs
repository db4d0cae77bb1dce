// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Ping` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PingOutput {
    pub(crate) _request_id: Option<String>,
}

impl PingOutput {
    /// A builder for [`PingOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::ping::builders::PingOutputBuilder {
        crate::operation::ping::builders::PingOutputBuilder::default()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for PingOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for PingOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`PingOutput`](crate::operation::ping::PingOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PingOutputBuilder {
    pub(crate) _request_id: Option<String>,
}

impl PingOutputBuilder {
    /// Builds the [`PingOutput`](crate::operation::ping::PingOutput).
    #[inline]
    pub fn build(self) -> crate::operation::ping::PingOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
