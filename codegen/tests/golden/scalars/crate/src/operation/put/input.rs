// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Put` sends.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PutInput {
    /// The member `Id`.
    ///
    /// This member is required and must not be empty.
    pub id: ::std::option::Option<::std::string::String>,
    /// The member `When`.
    ///
    /// This member is required.
    pub when: ::std::option::Option<crate::primitives::DateTime>,
    /// The member `Rest`.
    ///
    /// This member is required and must not be empty.
    pub rest: ::std::option::Option<::std::string::String>,
    /// The member `Etag`.
    pub etag: ::std::option::Option<::std::string::String>,
    /// The member `Count`.
    ///
    /// This member is required.
    pub count: ::std::option::Option<i32>,
    /// The member `Since`.
    pub since: ::std::option::Option<crate::primitives::DateTime>,
    /// The member `Until`.
    pub until: ::std::option::Option<crate::primitives::DateTime>,
    /// The member `Labels`.
    pub labels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The member `Page`.
    pub page: ::std::option::Option<i32>,
    /// The member `Ids`.
    pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The member `From`.
    pub from: ::std::option::Option<crate::primitives::DateTime>,
    /// The member `Extra`.
    pub extra: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    /// The member `Meta`.
    pub meta: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    /// The member `Token`.
    ///
    /// A random token is sent if this is not set.
    pub token: ::std::option::Option<::std::string::String>,
    /// The member `Body`.
    pub body: ::std::option::Option<crate::types::Everything>,
    /// The member `Either`.
    pub either: ::std::option::Option<crate::types::Either>,
}

impl PutInput {
    /// A builder for [`PutInput`](Self).
    pub fn builder() -> crate::operation::put::builders::PutInputBuilder {
        crate::operation::put::builders::PutInputBuilder::default()
    }
    /// The member `Id`.
    ///
    /// This member is required and must not be empty.
    pub fn id(&self) -> ::std::option::Option<&str> {
        self.id.as_deref()
    }
    /// The member `When`.
    ///
    /// This member is required.
    pub fn when(&self) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.when.as_ref()
    }
    /// The member `Rest`.
    ///
    /// This member is required and must not be empty.
    pub fn rest(&self) -> ::std::option::Option<&str> {
        self.rest.as_deref()
    }
    /// The member `Etag`.
    pub fn etag(&self) -> ::std::option::Option<&str> {
        self.etag.as_deref()
    }
    /// The member `Count`.
    ///
    /// This member is required.
    pub fn count(&self) -> ::std::option::Option<i32> {
        self.count
    }
    /// The member `Since`.
    pub fn since(&self) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.since.as_ref()
    }
    /// The member `Until`.
    pub fn until(&self) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.until.as_ref()
    }
    /// The member `Labels`.
    ///
    /// An absent list reads as an empty one; `.labels.is_none()` tells them apart.
    pub fn labels(&self) -> &[::std::string::String] {
        self.labels.as_deref().unwrap_or_default()
    }
    /// The member `Page`.
    pub fn page(&self) -> ::std::option::Option<i32> {
        self.page
    }
    /// The member `Ids`.
    ///
    /// An absent list reads as an empty one; `.ids.is_none()` tells them apart.
    pub fn ids(&self) -> &[::std::string::String] {
        self.ids.as_deref().unwrap_or_default()
    }
    /// The member `From`.
    pub fn from(&self) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.from.as_ref()
    }
    /// The member `Extra`.
    pub fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.extra.as_ref()
    }
    /// The member `Meta`.
    pub fn meta(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.meta.as_ref()
    }
    /// The member `Token`.
    ///
    /// A random token is sent if this is not set.
    pub fn token(&self) -> ::std::option::Option<&str> {
        self.token.as_deref()
    }
    /// The member `Body`.
    pub fn body(&self) -> ::std::option::Option<&crate::types::Everything> {
        self.body.as_ref()
    }
    /// The member `Either`.
    pub fn either(&self) -> ::std::option::Option<&crate::types::Either> {
        self.either.as_ref()
    }
}

/// A builder for [`PutInput`](crate::operation::put::PutInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PutRequestBuilder<C> {
    pub(crate) input: crate::operation::put::PutInput,
    pub(crate) client: C,
}

/// A builder for [`PutInput`](crate::operation::put::PutInput) alone.
pub type PutInputBuilder = PutRequestBuilder<()>;

impl<C> PutRequestBuilder<C> {
    /// The member `Id`.
    ///
    /// This member is required and must not be empty.
    pub fn id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`id`](Self::id).
    pub fn set_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.id = input;
        self
    }
    /// The value of [`id`](Self::id) so far.
    pub fn get_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.id
    }
    /// The member `When`.
    ///
    /// This member is required.
    pub fn when(mut self, input: crate::primitives::DateTime) -> Self {
        self.input.when = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`when`](Self::when).
    pub fn set_when(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.input.when = input;
        self
    }
    /// The value of [`when`](Self::when) so far.
    pub fn get_when(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.input.when
    }
    /// The member `Rest`.
    ///
    /// This member is required and must not be empty.
    pub fn rest(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.rest = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`rest`](Self::rest).
    pub fn set_rest(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.rest = input;
        self
    }
    /// The value of [`rest`](Self::rest) so far.
    pub fn get_rest(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.rest
    }
    /// The member `Etag`.
    pub fn etag(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.etag = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`etag`](Self::etag).
    pub fn set_etag(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.etag = input;
        self
    }
    /// The value of [`etag`](Self::etag) so far.
    pub fn get_etag(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.etag
    }
    /// The member `Count`.
    ///
    /// This member is required.
    pub fn count(mut self, input: i32) -> Self {
        self.input.count = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`count`](Self::count).
    pub fn set_count(mut self, input: ::std::option::Option<i32>) -> Self {
        self.input.count = input;
        self
    }
    /// The value of [`count`](Self::count) so far.
    pub fn get_count(&self) -> &::std::option::Option<i32> {
        &self.input.count
    }
    /// The member `Since`.
    pub fn since(mut self, input: crate::primitives::DateTime) -> Self {
        self.input.since = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`since`](Self::since).
    pub fn set_since(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.input.since = input;
        self
    }
    /// The value of [`since`](Self::since) so far.
    pub fn get_since(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.input.since
    }
    /// The member `Until`.
    pub fn until(mut self, input: crate::primitives::DateTime) -> Self {
        self.input.until = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`until`](Self::until).
    pub fn set_until(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.input.until = input;
        self
    }
    /// The value of [`until`](Self::until) so far.
    pub fn get_until(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.input.until
    }
    /// The member `Labels`.
    ///
    /// Appends an item; [`set_labels`](Self::set_labels) replaces the whole list.
    pub fn labels(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.labels.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`labels`](Self::labels).
    pub fn set_labels(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.input.labels = input;
        self
    }
    /// The value of [`labels`](Self::labels) so far.
    pub fn get_labels(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.input.labels
    }
    /// The member `Page`.
    pub fn page(mut self, input: i32) -> Self {
        self.input.page = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`page`](Self::page).
    pub fn set_page(mut self, input: ::std::option::Option<i32>) -> Self {
        self.input.page = input;
        self
    }
    /// The value of [`page`](Self::page) so far.
    pub fn get_page(&self) -> &::std::option::Option<i32> {
        &self.input.page
    }
    /// The member `Ids`.
    ///
    /// Appends an item; [`set_ids`](Self::set_ids) replaces the whole list.
    pub fn ids(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.ids.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`ids`](Self::ids).
    pub fn set_ids(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.input.ids = input;
        self
    }
    /// The value of [`ids`](Self::ids) so far.
    pub fn get_ids(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.input.ids
    }
    /// The member `From`.
    pub fn from(mut self, input: crate::primitives::DateTime) -> Self {
        self.input.from = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`from`](Self::from).
    pub fn set_from(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.input.from = input;
        self
    }
    /// The value of [`from`](Self::from) so far.
    pub fn get_from(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.input.from
    }
    /// The member `Extra`.
    ///
    /// Adds an entry; [`set_extra`](Self::set_extra) replaces the whole map.
    pub fn extra(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.extra.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`extra`](Self::extra).
    pub fn set_extra(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.input.extra = input;
        self
    }
    /// The value of [`extra`](Self::extra) so far.
    pub fn get_extra(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        &self.input.extra
    }
    /// The member `Meta`.
    ///
    /// Adds an entry; [`set_meta`](Self::set_meta) replaces the whole map.
    pub fn meta(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.meta.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`meta`](Self::meta).
    pub fn set_meta(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.input.meta = input;
        self
    }
    /// The value of [`meta`](Self::meta) so far.
    pub fn get_meta(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        &self.input.meta
    }
    /// The member `Token`.
    ///
    /// A random token is sent if this is not set.
    pub fn token(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.token = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`token`](Self::token).
    pub fn set_token(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.token = input;
        self
    }
    /// The value of [`token`](Self::token) so far.
    pub fn get_token(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.token
    }
    /// The member `Body`.
    pub fn body(mut self, input: crate::types::Everything) -> Self {
        self.input.body = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`body`](Self::body).
    pub fn set_body(
        mut self,
        input: ::std::option::Option<crate::types::Everything>,
    ) -> Self {
        self.input.body = input;
        self
    }
    /// The value of [`body`](Self::body) so far.
    pub fn get_body(&self) -> &::std::option::Option<crate::types::Everything> {
        &self.input.body
    }
    /// The member `Either`.
    pub fn either(mut self, input: crate::types::Either) -> Self {
        self.input.either = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`either`](Self::either).
    pub fn set_either(
        mut self,
        input: ::std::option::Option<crate::types::Either>,
    ) -> Self {
        self.input.either = input;
        self
    }
    /// The value of [`either`](Self::either) so far.
    pub fn get_either(&self) -> &::std::option::Option<crate::types::Either> {
        &self.input.either
    }
    /// Builds the [`PutInput`](crate::operation::put::PutInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::put::PutInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        ::std::result::Result::Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for PutInput {
    fn fill_idempotency_tokens(
        &mut self,
        token: &mut dyn ::std::ops::FnMut() -> ::std::string::String,
    ) {
        self.token.get_or_insert_with(&mut *token);
    }
    fn check(
        &self,
    ) -> ::std::result::Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.label("id", self.id.as_deref());
        problems.required("when", &self.when);
        problems.label("rest", self.rest.as_deref());
        problems.required("count", &self.count);
        problems.finish("PutInput")
    }
}
