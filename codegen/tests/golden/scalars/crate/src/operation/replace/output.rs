// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Replace` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ReplaceOutput {
    /// The member `Inner`.
    pub inner: Option<crate::types::Inner>,
    /// The member `Either`.
    pub either: Option<bool>,
    pub(crate) _request_id: Option<String>,
}

impl ReplaceOutput {
    /// A builder for [`ReplaceOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::replace::builders::ReplaceOutputBuilder {
        crate::operation::replace::builders::ReplaceOutputBuilder::default()
    }
    /// The member `Inner`.
    #[inline]
    pub fn inner(&self) -> Option<&crate::types::Inner> {
        self.inner.as_ref()
    }
    /// The member `Either`.
    #[inline]
    pub fn either(&self) -> Option<bool> {
        self.either
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for ReplaceOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for ReplaceOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`ReplaceOutput`](crate::operation::replace::ReplaceOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ReplaceOutputBuilder {
    pub(crate) inner: Option<crate::types::Inner>,
    pub(crate) either: Option<bool>,
    pub(crate) _request_id: Option<String>,
}

impl ReplaceOutputBuilder {
    /// The member `Inner`.
    #[inline]
    pub fn inner(mut self, input: crate::types::Inner) -> Self {
        self.inner = Some(input);
        self
    }
    /// Sets or clears [`inner`](Self::inner).
    #[inline]
    pub fn set_inner(mut self, input: Option<crate::types::Inner>) -> Self {
        self.inner = input;
        self
    }
    /// The value of [`inner`](Self::inner) so far.
    #[inline]
    pub fn get_inner(&self) -> &Option<crate::types::Inner> {
        &self.inner
    }
    /// The member `Either`.
    #[inline]
    pub fn either(mut self, input: bool) -> Self {
        self.either = Some(input);
        self
    }
    /// Sets or clears [`either`](Self::either).
    #[inline]
    pub fn set_either(mut self, input: Option<bool>) -> Self {
        self.either = input;
        self
    }
    /// The value of [`either`](Self::either) so far.
    #[inline]
    pub fn get_either(&self) -> &Option<bool> {
        &self.either
    }
    /// Builds the [`ReplaceOutput`](crate::operation::replace::ReplaceOutput).
    #[inline]
    pub fn build(self) -> crate::operation::replace::ReplaceOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
