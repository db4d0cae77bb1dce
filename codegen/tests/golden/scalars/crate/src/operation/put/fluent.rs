// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Put`](crate::Client::put), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct PutFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::put::builders::PutInputBuilder,
}

impl PutFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::put::builders::PutInputBuilder {
        &self.inner
    }
    /// Sends the request.
    ///
    /// # Errors
    /// When the input lacks required members, when the request or its answer is lost
    /// after all retries, or with the service's own error.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::operation::put::PutOutput,
        crate::error::SdkError<crate::operation::put::PutError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<crate::operation::put::Put> {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `Id`.
    ///
    /// This member is required and must not be empty.
    pub fn id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.id(input);
        self
    }
    /// Sets or clears [`id`](Self::id).
    pub fn set_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_id(input);
        self
    }
    /// The value of [`id`](Self::id) so far.
    pub fn get_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_id()
    }
    /// The member `When`.
    ///
    /// This member is required.
    pub fn when(mut self, input: crate::primitives::DateTime) -> Self {
        self.inner = self.inner.when(input);
        self
    }
    /// Sets or clears [`when`](Self::when).
    pub fn set_when(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.inner = self.inner.set_when(input);
        self
    }
    /// The value of [`when`](Self::when) so far.
    pub fn get_when(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        self.inner.get_when()
    }
    /// The member `Rest`.
    ///
    /// This member is required and must not be empty.
    pub fn rest(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.rest(input);
        self
    }
    /// Sets or clears [`rest`](Self::rest).
    pub fn set_rest(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_rest(input);
        self
    }
    /// The value of [`rest`](Self::rest) so far.
    pub fn get_rest(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_rest()
    }
    /// The member `Etag`.
    pub fn etag(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.etag(input);
        self
    }
    /// Sets or clears [`etag`](Self::etag).
    pub fn set_etag(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_etag(input);
        self
    }
    /// The value of [`etag`](Self::etag) so far.
    pub fn get_etag(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_etag()
    }
    /// The member `Count`.
    ///
    /// This member is required.
    pub fn count(mut self, input: i32) -> Self {
        self.inner = self.inner.count(input);
        self
    }
    /// Sets or clears [`count`](Self::count).
    pub fn set_count(mut self, input: ::std::option::Option<i32>) -> Self {
        self.inner = self.inner.set_count(input);
        self
    }
    /// The value of [`count`](Self::count) so far.
    pub fn get_count(&self) -> &::std::option::Option<i32> {
        self.inner.get_count()
    }
    /// The member `Since`.
    pub fn since(mut self, input: crate::primitives::DateTime) -> Self {
        self.inner = self.inner.since(input);
        self
    }
    /// Sets or clears [`since`](Self::since).
    pub fn set_since(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.inner = self.inner.set_since(input);
        self
    }
    /// The value of [`since`](Self::since) so far.
    pub fn get_since(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        self.inner.get_since()
    }
    /// The member `Until`.
    pub fn until(mut self, input: crate::primitives::DateTime) -> Self {
        self.inner = self.inner.until(input);
        self
    }
    /// Sets or clears [`until`](Self::until).
    pub fn set_until(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.inner = self.inner.set_until(input);
        self
    }
    /// The value of [`until`](Self::until) so far.
    pub fn get_until(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        self.inner.get_until()
    }
    /// The member `Labels`.
    ///
    /// Appends an item; [`set_labels`](Self::set_labels) replaces the whole list.
    pub fn labels(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.labels(input);
        self
    }
    /// Sets or clears [`labels`](Self::labels).
    pub fn set_labels(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.inner = self.inner.set_labels(input);
        self
    }
    /// The value of [`labels`](Self::labels) so far.
    pub fn get_labels(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        self.inner.get_labels()
    }
    /// The member `Page`.
    pub fn page(mut self, input: i32) -> Self {
        self.inner = self.inner.page(input);
        self
    }
    /// Sets or clears [`page`](Self::page).
    pub fn set_page(mut self, input: ::std::option::Option<i32>) -> Self {
        self.inner = self.inner.set_page(input);
        self
    }
    /// The value of [`page`](Self::page) so far.
    pub fn get_page(&self) -> &::std::option::Option<i32> {
        self.inner.get_page()
    }
    /// The member `Ids`.
    ///
    /// Appends an item; [`set_ids`](Self::set_ids) replaces the whole list.
    pub fn ids(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.ids(input);
        self
    }
    /// Sets or clears [`ids`](Self::ids).
    pub fn set_ids(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.inner = self.inner.set_ids(input);
        self
    }
    /// The value of [`ids`](Self::ids) so far.
    pub fn get_ids(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        self.inner.get_ids()
    }
    /// The member `From`.
    pub fn from(mut self, input: crate::primitives::DateTime) -> Self {
        self.inner = self.inner.from(input);
        self
    }
    /// Sets or clears [`from`](Self::from).
    pub fn set_from(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.inner = self.inner.set_from(input);
        self
    }
    /// The value of [`from`](Self::from) so far.
    pub fn get_from(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        self.inner.get_from()
    }
    /// The member `Extra`.
    ///
    /// Adds an entry; [`set_extra`](Self::set_extra) replaces the whole map.
    pub fn extra(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.extra(k, v);
        self
    }
    /// Sets or clears [`extra`](Self::extra).
    pub fn set_extra(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.inner = self.inner.set_extra(input);
        self
    }
    /// The value of [`extra`](Self::extra) so far.
    pub fn get_extra(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.inner.get_extra()
    }
    /// The member `Meta`.
    ///
    /// Adds an entry; [`set_meta`](Self::set_meta) replaces the whole map.
    pub fn meta(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.meta(k, v);
        self
    }
    /// Sets or clears [`meta`](Self::meta).
    pub fn set_meta(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.inner = self.inner.set_meta(input);
        self
    }
    /// The value of [`meta`](Self::meta) so far.
    pub fn get_meta(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.inner.get_meta()
    }
    /// The member `Token`.
    ///
    /// A random token is sent if this is not set.
    pub fn token(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.token(input);
        self
    }
    /// Sets or clears [`token`](Self::token).
    pub fn set_token(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_token(input);
        self
    }
    /// The value of [`token`](Self::token) so far.
    pub fn get_token(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_token()
    }
    /// The member `Body`.
    pub fn body(mut self, input: crate::types::Everything) -> Self {
        self.inner = self.inner.body(input);
        self
    }
    /// Sets or clears [`body`](Self::body).
    pub fn set_body(
        mut self,
        input: ::std::option::Option<crate::types::Everything>,
    ) -> Self {
        self.inner = self.inner.set_body(input);
        self
    }
    /// The value of [`body`](Self::body) so far.
    pub fn get_body(&self) -> &::std::option::Option<crate::types::Everything> {
        self.inner.get_body()
    }
    /// The member `Either`.
    pub fn either(mut self, input: crate::types::Either) -> Self {
        self.inner = self.inner.either(input);
        self
    }
    /// Sets or clears [`either`](Self::either).
    pub fn set_either(
        mut self,
        input: ::std::option::Option<crate::types::Either>,
    ) -> Self {
        self.inner = self.inner.set_either(input);
        self
    }
    /// The value of [`either`](Self::either) so far.
    pub fn get_either(&self) -> &::std::option::Option<crate::types::Either> {
        self.inner.get_either()
    }
}

impl crate::operation::put::builders::PutInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::put::PutOutput,
        crate::error::SdkError<crate::operation::put::PutError>,
    > {
        let handle = client.handle().clone();
        PutFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
