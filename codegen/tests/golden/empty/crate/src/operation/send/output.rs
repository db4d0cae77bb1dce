// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Send` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct SendOutput {
    pub(crate) _request_id: Option<String>,
}

impl SendOutput {
    /// A builder for [`SendOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::send::builders::SendOutputBuilder {
        crate::operation::send::builders::SendOutputBuilder::default()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for SendOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for SendOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`SendOutput`](crate::operation::send::SendOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct SendOutputBuilder {
    pub(crate) _request_id: Option<String>,
}

impl SendOutputBuilder {
    /// Builds the [`SendOutput`](crate::operation::send::SendOutput).
    #[inline]
    pub fn build(self) -> crate::operation::send::SendOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
