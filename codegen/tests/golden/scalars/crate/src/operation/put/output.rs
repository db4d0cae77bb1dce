// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Put` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PutOutput {
    /// The member `Status`.
    pub status: i32,
    /// The member `Etag`.
    pub etag: ::std::string::String,
    /// The member `Modified`.
    pub modified: ::std::option::Option<crate::primitives::DateTime>,
    /// The member `Meta`.
    pub meta: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    /// The member `Labels`.
    pub labels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The member `Body`.
    pub body: ::std::option::Option<crate::types::Everything>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl PutOutput {
    /// A builder for [`PutOutput`](Self).
    pub fn builder() -> crate::operation::put::builders::PutOutputBuilder {
        crate::operation::put::builders::PutOutputBuilder::default()
    }
    /// The member `Status`.
    pub fn status(&self) -> i32 {
        self.status
    }
    /// The member `Etag`.
    pub fn etag(&self) -> &str {
        self.etag.as_str()
    }
    /// The member `Modified`.
    pub fn modified(&self) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.modified.as_ref()
    }
    /// The member `Meta`.
    pub fn meta(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.meta.as_ref()
    }
    /// The member `Labels`.
    ///
    /// An absent list reads as an empty one; `.labels.is_none()` tells them apart.
    pub fn labels(&self) -> &[::std::string::String] {
        self.labels.as_deref().unwrap_or_default()
    }
    /// The member `Body`.
    pub fn body(&self) -> ::std::option::Option<&crate::types::Everything> {
        self.body.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for PutOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for PutOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`PutOutput`](crate::operation::put::PutOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PutOutputBuilder {
    pub(crate) status: ::std::option::Option<i32>,
    pub(crate) etag: ::std::option::Option<::std::string::String>,
    pub(crate) modified: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) meta: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    pub(crate) labels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) body: ::std::option::Option<crate::types::Everything>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl PutOutputBuilder {
    /// The member `Status`.
    pub fn status(mut self, input: i32) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`status`](Self::status).
    pub fn set_status(mut self, input: ::std::option::Option<i32>) -> Self {
        self.status = input;
        self
    }
    /// The value of [`status`](Self::status) so far.
    pub fn get_status(&self) -> &::std::option::Option<i32> {
        &self.status
    }
    /// The member `Etag`.
    pub fn etag(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.etag = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`etag`](Self::etag).
    pub fn set_etag(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.etag = input;
        self
    }
    /// The value of [`etag`](Self::etag) so far.
    pub fn get_etag(&self) -> &::std::option::Option<::std::string::String> {
        &self.etag
    }
    /// The member `Modified`.
    pub fn modified(mut self, input: crate::primitives::DateTime) -> Self {
        self.modified = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`modified`](Self::modified).
    pub fn set_modified(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.modified = input;
        self
    }
    /// The value of [`modified`](Self::modified) so far.
    pub fn get_modified(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.modified
    }
    /// The member `Meta`.
    ///
    /// Adds an entry; [`set_meta`](Self::set_meta) replaces the whole map.
    pub fn meta(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.meta.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`meta`](Self::meta).
    pub fn set_meta(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.meta = input;
        self
    }
    /// The value of [`meta`](Self::meta) so far.
    pub fn get_meta(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        &self.meta
    }
    /// The member `Labels`.
    ///
    /// Appends an item; [`set_labels`](Self::set_labels) replaces the whole list.
    pub fn labels(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.labels.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`labels`](Self::labels).
    pub fn set_labels(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.labels = input;
        self
    }
    /// The value of [`labels`](Self::labels) so far.
    pub fn get_labels(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.labels
    }
    /// The member `Body`.
    pub fn body(mut self, input: crate::types::Everything) -> Self {
        self.body = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`body`](Self::body).
    pub fn set_body(
        mut self,
        input: ::std::option::Option<crate::types::Everything>,
    ) -> Self {
        self.body = input;
        self
    }
    /// The value of [`body`](Self::body) so far.
    pub fn get_body(&self) -> &::std::option::Option<crate::types::Everything> {
        &self.body
    }
    /// Builds the [`PutOutput`](crate::operation::put::PutOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::put::PutOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("status", &self.status);
        problems.required("etag", &self.etag);
        problems.finish("PutOutput")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
