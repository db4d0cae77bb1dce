// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Receive` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ReceiveOutput {
    pub(crate) _request_id: Option<String>,
}

impl ReceiveOutput {
    /// A builder for [`ReceiveOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::receive::builders::ReceiveOutputBuilder {
        crate::operation::receive::builders::ReceiveOutputBuilder::default()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for ReceiveOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for ReceiveOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`ReceiveOutput`](crate::operation::receive::ReceiveOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ReceiveOutputBuilder {
    pub(crate) _request_id: Option<String>,
}

impl ReceiveOutputBuilder {
    /// Builds the [`ReceiveOutput`](crate::operation::receive::ReceiveOutput).
    #[inline]
    pub fn build(self) -> crate::operation::receive::ReceiveOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
