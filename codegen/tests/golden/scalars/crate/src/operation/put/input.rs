// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Put` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PutInput {
    /// The member `Id`.
    ///
    /// This member is required and must not be empty.
    pub id: Option<String>,
    /// The member `When`.
    ///
    /// This member is required.
    pub when: Option<crate::primitives::DateTime>,
    /// The member `Rest`.
    ///
    /// This member is required and must not be empty.
    pub rest: Option<String>,
    /// The member `Etag`.
    pub etag: Option<String>,
    /// The member `Count`.
    ///
    /// This member is required.
    pub count: Option<i32>,
    /// The member `Since`.
    pub since: Option<crate::primitives::DateTime>,
    /// The member `Until`.
    pub until: Option<crate::primitives::DateTime>,
    /// The member `Labels`.
    pub labels: Option<Vec<String>>,
    /// The member `Page`.
    pub page: Option<i32>,
    /// The member `Ids`.
    pub ids: Option<Vec<String>>,
    /// The member `From`.
    pub from: Option<crate::primitives::DateTime>,
    /// The member `Extra`.
    pub extra: Option<::std::collections::HashMap<String, String>>,
    /// The member `Meta`.
    pub meta: Option<::std::collections::HashMap<String, String>>,
    /// The member `Token`.
    ///
    /// A random token is sent if this is not set.
    pub token: Option<String>,
    /// The member `Body`.
    pub body: Option<crate::types::Everything>,
    /// The member `Either`.
    pub either: Option<crate::types::Either>,
}

impl PutInput {
    /// A builder for [`PutInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::put::builders::PutInputBuilder {
        crate::operation::put::builders::PutInputBuilder::default()
    }
    /// The member `Id`.
    ///
    /// This member is required and must not be empty.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
    /// The member `When`.
    ///
    /// This member is required.
    #[inline]
    pub fn when(&self) -> Option<&crate::primitives::DateTime> {
        self.when.as_ref()
    }
    /// The member `Rest`.
    ///
    /// This member is required and must not be empty.
    #[inline]
    pub fn rest(&self) -> Option<&str> {
        self.rest.as_deref()
    }
    /// The member `Etag`.
    #[inline]
    pub fn etag(&self) -> Option<&str> {
        self.etag.as_deref()
    }
    /// The member `Count`.
    ///
    /// This member is required.
    #[inline]
    pub fn count(&self) -> Option<i32> {
        self.count
    }
    /// The member `Since`.
    #[inline]
    pub fn since(&self) -> Option<&crate::primitives::DateTime> {
        self.since.as_ref()
    }
    /// The member `Until`.
    #[inline]
    pub fn until(&self) -> Option<&crate::primitives::DateTime> {
        self.until.as_ref()
    }
    /// The member `Labels`.
    ///
    /// An absent list reads as an empty one; `.labels.is_none()` tells them apart.
    #[inline]
    pub fn labels(&self) -> &[String] {
        self.labels.as_deref().unwrap_or_default()
    }
    /// The member `Page`.
    #[inline]
    pub fn page(&self) -> Option<i32> {
        self.page
    }
    /// The member `Ids`.
    ///
    /// An absent list reads as an empty one; `.ids.is_none()` tells them apart.
    #[inline]
    pub fn ids(&self) -> &[String] {
        self.ids.as_deref().unwrap_or_default()
    }
    /// The member `From`.
    #[inline]
    pub fn from(&self) -> Option<&crate::primitives::DateTime> {
        self.from.as_ref()
    }
    /// The member `Extra`.
    #[inline]
    pub fn extra(&self) -> Option<&::std::collections::HashMap<String, String>> {
        self.extra.as_ref()
    }
    /// The member `Meta`.
    #[inline]
    pub fn meta(&self) -> Option<&::std::collections::HashMap<String, String>> {
        self.meta.as_ref()
    }
    /// The member `Token`.
    ///
    /// A random token is sent if this is not set.
    #[inline]
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }
    /// The member `Body`.
    #[inline]
    pub fn body(&self) -> Option<&crate::types::Everything> {
        self.body.as_ref()
    }
    /// The member `Either`.
    #[inline]
    pub fn either(&self) -> Option<&crate::types::Either> {
        self.either.as_ref()
    }
}

/// A builder for [`PutInput`](crate::operation::put::PutInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
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
    pub fn id(mut self, input: impl Into<String>) -> Self {
        self.input.id = Some(input.into());
        self
    }
    /// Sets or clears [`id`](Self::id).
    pub fn set_id(mut self, input: Option<String>) -> Self {
        self.input.id = input;
        self
    }
    /// The value of [`id`](Self::id) so far.
    pub fn get_id(&self) -> &Option<String> {
        &self.input.id
    }
    /// The member `When`.
    ///
    /// This member is required.
    pub fn when(mut self, input: crate::primitives::DateTime) -> Self {
        self.input.when = Some(input);
        self
    }
    /// Sets or clears [`when`](Self::when).
    pub fn set_when(mut self, input: Option<crate::primitives::DateTime>) -> Self {
        self.input.when = input;
        self
    }
    /// The value of [`when`](Self::when) so far.
    pub fn get_when(&self) -> &Option<crate::primitives::DateTime> {
        &self.input.when
    }
    /// The member `Rest`.
    ///
    /// This member is required and must not be empty.
    pub fn rest(mut self, input: impl Into<String>) -> Self {
        self.input.rest = Some(input.into());
        self
    }
    /// Sets or clears [`rest`](Self::rest).
    pub fn set_rest(mut self, input: Option<String>) -> Self {
        self.input.rest = input;
        self
    }
    /// The value of [`rest`](Self::rest) so far.
    pub fn get_rest(&self) -> &Option<String> {
        &self.input.rest
    }
    /// The member `Etag`.
    pub fn etag(mut self, input: impl Into<String>) -> Self {
        self.input.etag = Some(input.into());
        self
    }
    /// Sets or clears [`etag`](Self::etag).
    pub fn set_etag(mut self, input: Option<String>) -> Self {
        self.input.etag = input;
        self
    }
    /// The value of [`etag`](Self::etag) so far.
    pub fn get_etag(&self) -> &Option<String> {
        &self.input.etag
    }
    /// The member `Count`.
    ///
    /// This member is required.
    pub fn count(mut self, input: i32) -> Self {
        self.input.count = Some(input);
        self
    }
    /// Sets or clears [`count`](Self::count).
    pub fn set_count(mut self, input: Option<i32>) -> Self {
        self.input.count = input;
        self
    }
    /// The value of [`count`](Self::count) so far.
    pub fn get_count(&self) -> &Option<i32> {
        &self.input.count
    }
    /// The member `Since`.
    pub fn since(mut self, input: crate::primitives::DateTime) -> Self {
        self.input.since = Some(input);
        self
    }
    /// Sets or clears [`since`](Self::since).
    pub fn set_since(mut self, input: Option<crate::primitives::DateTime>) -> Self {
        self.input.since = input;
        self
    }
    /// The value of [`since`](Self::since) so far.
    pub fn get_since(&self) -> &Option<crate::primitives::DateTime> {
        &self.input.since
    }
    /// The member `Until`.
    pub fn until(mut self, input: crate::primitives::DateTime) -> Self {
        self.input.until = Some(input);
        self
    }
    /// Sets or clears [`until`](Self::until).
    pub fn set_until(mut self, input: Option<crate::primitives::DateTime>) -> Self {
        self.input.until = input;
        self
    }
    /// The value of [`until`](Self::until) so far.
    pub fn get_until(&self) -> &Option<crate::primitives::DateTime> {
        &self.input.until
    }
    /// The member `Labels`.
    ///
    /// Appends an item; [`set_labels`](Self::set_labels) replaces the whole list.
    pub fn labels(mut self, input: impl Into<String>) -> Self {
        self.input.labels.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`labels`](Self::labels).
    pub fn set_labels(mut self, input: Option<Vec<String>>) -> Self {
        self.input.labels = input;
        self
    }
    /// The value of [`labels`](Self::labels) so far.
    pub fn get_labels(&self) -> &Option<Vec<String>> {
        &self.input.labels
    }
    /// The member `Page`.
    pub fn page(mut self, input: i32) -> Self {
        self.input.page = Some(input);
        self
    }
    /// Sets or clears [`page`](Self::page).
    pub fn set_page(mut self, input: Option<i32>) -> Self {
        self.input.page = input;
        self
    }
    /// The value of [`page`](Self::page) so far.
    pub fn get_page(&self) -> &Option<i32> {
        &self.input.page
    }
    /// The member `Ids`.
    ///
    /// Appends an item; [`set_ids`](Self::set_ids) replaces the whole list.
    pub fn ids(mut self, input: impl Into<String>) -> Self {
        self.input.ids.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`ids`](Self::ids).
    pub fn set_ids(mut self, input: Option<Vec<String>>) -> Self {
        self.input.ids = input;
        self
    }
    /// The value of [`ids`](Self::ids) so far.
    pub fn get_ids(&self) -> &Option<Vec<String>> {
        &self.input.ids
    }
    /// The member `From`.
    pub fn from(mut self, input: crate::primitives::DateTime) -> Self {
        self.input.from = Some(input);
        self
    }
    /// Sets or clears [`from`](Self::from).
    pub fn set_from(mut self, input: Option<crate::primitives::DateTime>) -> Self {
        self.input.from = input;
        self
    }
    /// The value of [`from`](Self::from) so far.
    pub fn get_from(&self) -> &Option<crate::primitives::DateTime> {
        &self.input.from
    }
    /// The member `Extra`.
    ///
    /// Adds an entry; [`set_extra`](Self::set_extra) replaces the whole map.
    pub fn extra(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.input.extra.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`extra`](Self::extra).
    pub fn set_extra(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.input.extra = input;
        self
    }
    /// The value of [`extra`](Self::extra) so far.
    pub fn get_extra(&self) -> &Option<::std::collections::HashMap<String, String>> {
        &self.input.extra
    }
    /// The member `Meta`.
    ///
    /// Adds an entry; [`set_meta`](Self::set_meta) replaces the whole map.
    pub fn meta(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.input.meta.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`meta`](Self::meta).
    pub fn set_meta(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.input.meta = input;
        self
    }
    /// The value of [`meta`](Self::meta) so far.
    pub fn get_meta(&self) -> &Option<::std::collections::HashMap<String, String>> {
        &self.input.meta
    }
    /// The member `Token`.
    ///
    /// A random token is sent if this is not set.
    pub fn token(mut self, input: impl Into<String>) -> Self {
        self.input.token = Some(input.into());
        self
    }
    /// Sets or clears [`token`](Self::token).
    pub fn set_token(mut self, input: Option<String>) -> Self {
        self.input.token = input;
        self
    }
    /// The value of [`token`](Self::token) so far.
    pub fn get_token(&self) -> &Option<String> {
        &self.input.token
    }
    /// The member `Body`.
    pub fn body(mut self, input: crate::types::Everything) -> Self {
        self.input.body = Some(input);
        self
    }
    /// Sets or clears [`body`](Self::body).
    pub fn set_body(mut self, input: Option<crate::types::Everything>) -> Self {
        self.input.body = input;
        self
    }
    /// The value of [`body`](Self::body) so far.
    pub fn get_body(&self) -> &Option<crate::types::Everything> {
        &self.input.body
    }
    /// The member `Either`.
    pub fn either(mut self, input: crate::types::Either) -> Self {
        self.input.either = Some(input);
        self
    }
    /// Sets or clears [`either`](Self::either).
    pub fn set_either(mut self, input: Option<crate::types::Either>) -> Self {
        self.input.either = input;
        self
    }
    /// The value of [`either`](Self::either) so far.
    pub fn get_either(&self) -> &Option<crate::types::Either> {
        &self.input.either
    }
    /// Builds the [`PutInput`](crate::operation::put::PutInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::put::PutInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for PutInput {
    #[inline]
    fn fill_idempotency_tokens(&mut self, token: &mut dyn FnMut() -> String) {
        self.token.get_or_insert_with(&mut *token);
    }
    #[inline]
    fn check(
        &self,
    ) -> Result<
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
