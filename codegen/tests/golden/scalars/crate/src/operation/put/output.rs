// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Put` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PutOutput {
    /// The member `Status`.
    pub status: i32,
    /// The member `Etag`.
    pub etag: String,
    /// The member `Modified`.
    pub modified: Option<crate::primitives::DateTime>,
    /// The member `Meta`.
    pub meta: Option<::std::collections::HashMap<String, String>>,
    /// The member `Labels`.
    pub labels: Option<Vec<String>>,
    /// The member `Body`.
    pub body: Option<crate::types::Everything>,
    pub(crate) _request_id: Option<String>,
}

impl PutOutput {
    /// A builder for [`PutOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::put::builders::PutOutputBuilder {
        crate::operation::put::builders::PutOutputBuilder::default()
    }
    /// The member `Status`.
    #[inline]
    pub fn status(&self) -> i32 {
        self.status
    }
    /// The member `Etag`.
    #[inline]
    pub fn etag(&self) -> &str {
        self.etag.as_str()
    }
    /// The member `Modified`.
    #[inline]
    pub fn modified(&self) -> Option<&crate::primitives::DateTime> {
        self.modified.as_ref()
    }
    /// The member `Meta`.
    #[inline]
    pub fn meta(&self) -> Option<&::std::collections::HashMap<String, String>> {
        self.meta.as_ref()
    }
    /// The member `Labels`.
    ///
    /// An absent list reads as an empty one; `.labels.is_none()` tells them apart.
    #[inline]
    pub fn labels(&self) -> &[String] {
        self.labels.as_deref().unwrap_or_default()
    }
    /// The member `Body`.
    #[inline]
    pub fn body(&self) -> Option<&crate::types::Everything> {
        self.body.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for PutOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for PutOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`PutOutput`](crate::operation::put::PutOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PutOutputBuilder {
    pub(crate) status: Option<i32>,
    pub(crate) etag: Option<String>,
    pub(crate) modified: Option<crate::primitives::DateTime>,
    pub(crate) meta: Option<::std::collections::HashMap<String, String>>,
    pub(crate) labels: Option<Vec<String>>,
    pub(crate) body: Option<crate::types::Everything>,
    pub(crate) _request_id: Option<String>,
}

impl PutOutputBuilder {
    /// The member `Status`.
    #[inline]
    pub fn status(mut self, input: i32) -> Self {
        self.status = Some(input);
        self
    }
    /// Sets or clears [`status`](Self::status).
    #[inline]
    pub fn set_status(mut self, input: Option<i32>) -> Self {
        self.status = input;
        self
    }
    /// The value of [`status`](Self::status) so far.
    #[inline]
    pub fn get_status(&self) -> &Option<i32> {
        &self.status
    }
    /// The member `Etag`.
    pub fn etag(mut self, input: impl Into<String>) -> Self {
        self.etag = Some(input.into());
        self
    }
    /// Sets or clears [`etag`](Self::etag).
    #[inline]
    pub fn set_etag(mut self, input: Option<String>) -> Self {
        self.etag = input;
        self
    }
    /// The value of [`etag`](Self::etag) so far.
    #[inline]
    pub fn get_etag(&self) -> &Option<String> {
        &self.etag
    }
    /// The member `Modified`.
    #[inline]
    pub fn modified(mut self, input: crate::primitives::DateTime) -> Self {
        self.modified = Some(input);
        self
    }
    /// Sets or clears [`modified`](Self::modified).
    #[inline]
    pub fn set_modified(mut self, input: Option<crate::primitives::DateTime>) -> Self {
        self.modified = input;
        self
    }
    /// The value of [`modified`](Self::modified) so far.
    #[inline]
    pub fn get_modified(&self) -> &Option<crate::primitives::DateTime> {
        &self.modified
    }
    /// The member `Meta`.
    ///
    /// Adds an entry; [`set_meta`](Self::set_meta) replaces the whole map.
    pub fn meta(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.meta.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`meta`](Self::meta).
    #[inline]
    pub fn set_meta(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.meta = input;
        self
    }
    /// The value of [`meta`](Self::meta) so far.
    #[inline]
    pub fn get_meta(&self) -> &Option<::std::collections::HashMap<String, String>> {
        &self.meta
    }
    /// The member `Labels`.
    ///
    /// Appends an item; [`set_labels`](Self::set_labels) replaces the whole list.
    pub fn labels(mut self, input: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`labels`](Self::labels).
    #[inline]
    pub fn set_labels(mut self, input: Option<Vec<String>>) -> Self {
        self.labels = input;
        self
    }
    /// The value of [`labels`](Self::labels) so far.
    #[inline]
    pub fn get_labels(&self) -> &Option<Vec<String>> {
        &self.labels
    }
    /// The member `Body`.
    #[inline]
    pub fn body(mut self, input: crate::types::Everything) -> Self {
        self.body = Some(input);
        self
    }
    /// Sets or clears [`body`](Self::body).
    #[inline]
    pub fn set_body(mut self, input: Option<crate::types::Everything>) -> Self {
        self.body = input;
        self
    }
    /// The value of [`body`](Self::body) so far.
    #[inline]
    pub fn get_body(&self) -> &Option<crate::types::Everything> {
        &self.body
    }
    /// Builds the [`PutOutput`](crate::operation::put::PutOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::put::PutOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("status", &self.status);
        problems.required("etag", &self.etag);
        problems.finish("PutOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
