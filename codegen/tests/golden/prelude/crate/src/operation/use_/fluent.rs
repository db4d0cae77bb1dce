// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`Use`](crate::Client::use), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct UseFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::use_::builders::UseInputBuilder,
}

impl UseFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(&self) -> &crate::operation::use_::builders::UseInputBuilder {
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
        crate::operation::use_::UseOutput,
        crate::error::SdkError<crate::operation::use_::UseError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<crate::operation::use_::Use> {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The member `option`.
    ///
    /// This member is required.
    pub fn option(mut self, input: crate::types::Option) -> Self {
        self.inner = self.inner.option(input);
        self
    }
    /// Sets or clears [`option`](Self::option).
    pub fn set_option(
        mut self,
        input: ::std::option::Option<crate::types::Option>,
    ) -> Self {
        self.inner = self.inner.set_option(input);
        self
    }
    /// The value of [`option`](Self::option) so far.
    pub fn get_option(&self) -> &::std::option::Option<crate::types::Option> {
        self.inner.get_option()
    }
    /// The member `result`.
    pub fn result(mut self, input: crate::types::Result) -> Self {
        self.inner = self.inner.result(input);
        self
    }
    /// Sets or clears [`result`](Self::result).
    pub fn set_result(
        mut self,
        input: ::std::option::Option<crate::types::Result>,
    ) -> Self {
        self.inner = self.inner.set_result(input);
        self
    }
    /// The value of [`result`](Self::result) so far.
    pub fn get_result(&self) -> &::std::option::Option<crate::types::Result> {
        self.inner.get_result()
    }
    /// The member `none`.
    ///
    /// This member is required.
    pub fn none(mut self, input: crate::types::None) -> Self {
        self.inner = self.inner.none(input);
        self
    }
    /// Sets or clears [`none`](Self::none).
    pub fn set_none(mut self, input: ::std::option::Option<crate::types::None>) -> Self {
        self.inner = self.inner.set_none(input);
        self
    }
    /// The value of [`none`](Self::none) so far.
    pub fn get_none(&self) -> &::std::option::Option<crate::types::None> {
        self.inner.get_none()
    }
    /// The member `document`.
    pub fn document(mut self, input: crate::types::Document) -> Self {
        self.inner = self.inner.document(input);
        self
    }
    /// Sets or clears [`document`](Self::document).
    pub fn set_document(
        mut self,
        input: ::std::option::Option<crate::types::Document>,
    ) -> Self {
        self.inner = self.inner.set_document(input);
        self
    }
    /// The value of [`document`](Self::document) so far.
    pub fn get_document(&self) -> &::std::option::Option<crate::types::Document> {
        self.inner.get_document()
    }
    /// The member `builder`.
    pub fn builder_value(mut self, input: crate::types::Builder) -> Self {
        self.inner = self.inner.builder_value(input);
        self
    }
    /// Sets or clears [`builder_value`](Self::builder_value).
    pub fn set_builder_value(
        mut self,
        input: ::std::option::Option<crate::types::Builder>,
    ) -> Self {
        self.inner = self.inner.set_builder_value(input);
        self
    }
    /// The value of [`builder_value`](Self::builder_value) so far.
    pub fn get_builder_value(&self) -> &::std::option::Option<crate::types::Builder> {
        self.inner.get_builder_value()
    }
    /// The member `string`.
    pub fn string(mut self, input: crate::types::String) -> Self {
        self.inner = self.inner.string(input);
        self
    }
    /// Sets or clears [`string`](Self::string).
    pub fn set_string(
        mut self,
        input: ::std::option::Option<crate::types::String>,
    ) -> Self {
        self.inner = self.inner.set_string(input);
        self
    }
    /// The value of [`string`](Self::string) so far.
    pub fn get_string(&self) -> &::std::option::Option<crate::types::String> {
        self.inner.get_string()
    }
    /// The member `vec`.
    pub fn vec(mut self, input: crate::types::Vec) -> Self {
        self.inner = self.inner.vec(input);
        self
    }
    /// Sets or clears [`vec`](Self::vec).
    pub fn set_vec(mut self, input: ::std::option::Option<crate::types::Vec>) -> Self {
        self.inner = self.inner.set_vec(input);
        self
    }
    /// The value of [`vec`](Self::vec) so far.
    pub fn get_vec(&self) -> &::std::option::Option<crate::types::Vec> {
        self.inner.get_vec()
    }
    /// The member `box`.
    pub fn r#box(mut self, input: crate::types::Box) -> Self {
        self.inner = self.inner.r#box(input);
        self
    }
    /// Sets or clears [`box`](Self::box).
    pub fn set_box(mut self, input: ::std::option::Option<crate::types::Box>) -> Self {
        self.inner = self.inner.set_box(input);
        self
    }
    /// The value of [`box`](Self::box) so far.
    pub fn get_box(&self) -> &::std::option::Option<crate::types::Box> {
        self.inner.get_box()
    }
    /// The member `some`.
    pub fn some(mut self, input: crate::types::Some) -> Self {
        self.inner = self.inner.some(input);
        self
    }
    /// Sets or clears [`some`](Self::some).
    pub fn set_some(mut self, input: ::std::option::Option<crate::types::Some>) -> Self {
        self.inner = self.inner.set_some(input);
        self
    }
    /// The value of [`some`](Self::some) so far.
    pub fn get_some(&self) -> &::std::option::Option<crate::types::Some> {
        self.inner.get_some()
    }
    /// The member `client`.
    pub fn client(mut self, input: crate::types::Client) -> Self {
        self.inner = self.inner.client(input);
        self
    }
    /// Sets or clears [`client`](Self::client).
    pub fn set_client(
        mut self,
        input: ::std::option::Option<crate::types::Client>,
    ) -> Self {
        self.inner = self.inner.set_client(input);
        self
    }
    /// The value of [`client`](Self::client) so far.
    pub fn get_client(&self) -> &::std::option::Option<crate::types::Client> {
        self.inner.get_client()
    }
    /// The member `config`.
    pub fn config(mut self, input: crate::types::Config) -> Self {
        self.inner = self.inner.config(input);
        self
    }
    /// Sets or clears [`config`](Self::config).
    pub fn set_config(
        mut self,
        input: ::std::option::Option<crate::types::Config>,
    ) -> Self {
        self.inner = self.inner.set_config(input);
        self
    }
    /// The value of [`config`](Self::config) so far.
    pub fn get_config(&self) -> &::std::option::Option<crate::types::Config> {
        self.inner.get_config()
    }
    /// The member `input`.
    pub fn input(mut self, input: crate::types::Input) -> Self {
        self.inner = self.inner.input(input);
        self
    }
    /// Sets or clears [`input`](Self::input).
    pub fn set_input(
        mut self,
        input: ::std::option::Option<crate::types::Input>,
    ) -> Self {
        self.inner = self.inner.set_input(input);
        self
    }
    /// The value of [`input`](Self::input) so far.
    pub fn get_input(&self) -> &::std::option::Option<crate::types::Input> {
        self.inner.get_input()
    }
    /// The member `output`.
    pub fn output(mut self, input: crate::types::Output) -> Self {
        self.inner = self.inner.output(input);
        self
    }
    /// Sets or clears [`output`](Self::output).
    pub fn set_output(
        mut self,
        input: ::std::option::Option<crate::types::Output>,
    ) -> Self {
        self.inner = self.inner.set_output(input);
        self
    }
    /// The value of [`output`](Self::output) so far.
    pub fn get_output(&self) -> &::std::option::Option<crate::types::Output> {
        self.inner.get_output()
    }
    /// The member `error`.
    pub fn error(mut self, input: crate::types::Error) -> Self {
        self.inner = self.inner.error(input);
        self
    }
    /// Sets or clears [`error`](Self::error).
    pub fn set_error(
        mut self,
        input: ::std::option::Option<crate::types::Error>,
    ) -> Self {
        self.inner = self.inner.set_error(input);
        self
    }
    /// The value of [`error`](Self::error) so far.
    pub fn get_error(&self) -> &::std::option::Option<crate::types::Error> {
        self.inner.get_error()
    }
    /// The member `ok`.
    pub fn ok(mut self, input: crate::types::Ok) -> Self {
        self.inner = self.inner.ok(input);
        self
    }
    /// Sets or clears [`ok`](Self::ok).
    pub fn set_ok(mut self, input: ::std::option::Option<crate::types::Ok>) -> Self {
        self.inner = self.inner.set_ok(input);
        self
    }
    /// The value of [`ok`](Self::ok) so far.
    pub fn get_ok(&self) -> &::std::option::Option<crate::types::Ok> {
        self.inner.get_ok()
    }
    /// The member `err`.
    pub fn err(mut self, input: crate::types::Err) -> Self {
        self.inner = self.inner.err(input);
        self
    }
    /// Sets or clears [`err`](Self::err).
    pub fn set_err(mut self, input: ::std::option::Option<crate::types::Err>) -> Self {
        self.inner = self.inner.set_err(input);
        self
    }
    /// The value of [`err`](Self::err) so far.
    pub fn get_err(&self) -> &::std::option::Option<crate::types::Err> {
        self.inner.get_err()
    }
    /// The member `default`.
    pub fn default_value(mut self, input: crate::types::Default) -> Self {
        self.inner = self.inner.default_value(input);
        self
    }
    /// Sets or clears [`default_value`](Self::default_value).
    pub fn set_default_value(
        mut self,
        input: ::std::option::Option<crate::types::Default>,
    ) -> Self {
        self.inner = self.inner.set_default_value(input);
        self
    }
    /// The value of [`default_value`](Self::default_value) so far.
    pub fn get_default_value(&self) -> &::std::option::Option<crate::types::Default> {
        self.inner.get_default_value()
    }
    /// The member `into`.
    pub fn into(mut self, input: crate::types::Into) -> Self {
        self.inner = self.inner.into(input);
        self
    }
    /// Sets or clears [`into`](Self::into).
    pub fn set_into(mut self, input: ::std::option::Option<crate::types::Into>) -> Self {
        self.inner = self.inner.set_into(input);
        self
    }
    /// The value of [`into`](Self::into) so far.
    pub fn get_into(&self) -> &::std::option::Option<crate::types::Into> {
        self.inner.get_into()
    }
    /// The member `clone`.
    pub fn clone(mut self, input: crate::types::Clone) -> Self {
        self.inner = self.inner.clone(input);
        self
    }
    /// Sets or clears [`clone`](Self::clone).
    pub fn set_clone(
        mut self,
        input: ::std::option::Option<crate::types::Clone>,
    ) -> Self {
        self.inner = self.inner.set_clone(input);
        self
    }
    /// The value of [`clone`](Self::clone) so far.
    pub fn get_clone(&self) -> &::std::option::Option<crate::types::Clone> {
        self.inner.get_clone()
    }
    /// The member `debug`.
    pub fn debug(mut self, input: crate::types::Debug) -> Self {
        self.inner = self.inner.debug(input);
        self
    }
    /// Sets or clears [`debug`](Self::debug).
    pub fn set_debug(
        mut self,
        input: ::std::option::Option<crate::types::Debug>,
    ) -> Self {
        self.inner = self.inner.set_debug(input);
        self
    }
    /// The value of [`debug`](Self::debug) so far.
    pub fn get_debug(&self) -> &::std::option::Option<crate::types::Debug> {
        self.inner.get_debug()
    }
    /// The member `send`.
    pub fn send_value(mut self, input: crate::types::Send) -> Self {
        self.inner = self.inner.send_value(input);
        self
    }
    /// Sets or clears [`send_value`](Self::send_value).
    pub fn set_send_value(
        mut self,
        input: ::std::option::Option<crate::types::Send>,
    ) -> Self {
        self.inner = self.inner.set_send_value(input);
        self
    }
    /// The value of [`send_value`](Self::send_value) so far.
    pub fn get_send_value(&self) -> &::std::option::Option<crate::types::Send> {
        self.inner.get_send_value()
    }
    /// The member `iterator`.
    pub fn iterator(mut self, input: crate::types::Iterator) -> Self {
        self.inner = self.inner.iterator(input);
        self
    }
    /// Sets or clears [`iterator`](Self::iterator).
    pub fn set_iterator(
        mut self,
        input: ::std::option::Option<crate::types::Iterator>,
    ) -> Self {
        self.inner = self.inner.set_iterator(input);
        self
    }
    /// The value of [`iterator`](Self::iterator) so far.
    pub fn get_iterator(&self) -> &::std::option::Option<crate::types::Iterator> {
        self.inner.get_iterator()
    }
    /// The member `hashMap`.
    pub fn hash_map(mut self, input: crate::types::HashMap) -> Self {
        self.inner = self.inner.hash_map(input);
        self
    }
    /// Sets or clears [`hash_map`](Self::hash_map).
    pub fn set_hash_map(
        mut self,
        input: ::std::option::Option<crate::types::HashMap>,
    ) -> Self {
        self.inner = self.inner.set_hash_map(input);
        self
    }
    /// The value of [`hash_map`](Self::hash_map) so far.
    pub fn get_hash_map(&self) -> &::std::option::Option<crate::types::HashMap> {
        self.inner.get_hash_map()
    }
    /// The member `schema`.
    pub fn schema(mut self, input: crate::types::Schema) -> Self {
        self.inner = self.inner.schema(input);
        self
    }
    /// Sets or clears [`schema`](Self::schema).
    pub fn set_schema(
        mut self,
        input: ::std::option::Option<crate::types::Schema>,
    ) -> Self {
        self.inner = self.inner.set_schema(input);
        self
    }
    /// The value of [`schema`](Self::schema) so far.
    pub fn get_schema(&self) -> &::std::option::Option<crate::types::Schema> {
        self.inner.get_schema()
    }
    /// The member `types`.
    pub fn types(mut self, input: crate::types::Types) -> Self {
        self.inner = self.inner.types(input);
        self
    }
    /// Sets or clears [`types`](Self::types).
    pub fn set_types(
        mut self,
        input: ::std::option::Option<crate::types::Types>,
    ) -> Self {
        self.inner = self.inner.set_types(input);
        self
    }
    /// The value of [`types`](Self::types) so far.
    pub fn get_types(&self) -> &::std::option::Option<crate::types::Types> {
        self.inner.get_types()
    }
    /// The member `builders`.
    pub fn builders(mut self, input: crate::types::Builders) -> Self {
        self.inner = self.inner.builders(input);
        self
    }
    /// Sets or clears [`builders`](Self::builders).
    pub fn set_builders(
        mut self,
        input: ::std::option::Option<crate::types::Builders>,
    ) -> Self {
        self.inner = self.inner.set_builders(input);
        self
    }
    /// The value of [`builders`](Self::builders) so far.
    pub fn get_builders(&self) -> &::std::option::Option<crate::types::Builders> {
        self.inner.get_builders()
    }
    /// The member `service`.
    pub fn service(mut self, input: crate::types::Service) -> Self {
        self.inner = self.inner.service(input);
        self
    }
    /// Sets or clears [`service`](Self::service).
    pub fn set_service(
        mut self,
        input: ::std::option::Option<crate::types::Service>,
    ) -> Self {
        self.inner = self.inner.set_service(input);
        self
    }
    /// The value of [`service`](Self::service) so far.
    pub fn get_service(&self) -> &::std::option::Option<crate::types::Service> {
        self.inner.get_service()
    }
    /// The member `optionBuilder`.
    pub fn option_builder(mut self, input: crate::types::OptionBuilder) -> Self {
        self.inner = self.inner.option_builder(input);
        self
    }
    /// Sets or clears [`option_builder`](Self::option_builder).
    pub fn set_option_builder(
        mut self,
        input: ::std::option::Option<crate::types::OptionBuilder>,
    ) -> Self {
        self.inner = self.inner.set_option_builder(input);
        self
    }
    /// The value of [`option_builder`](Self::option_builder) so far.
    pub fn get_option_builder(
        &self,
    ) -> &::std::option::Option<crate::types::OptionBuilder> {
        self.inner.get_option_builder()
    }
    /// The member `operation`.
    pub fn operation(mut self, input: crate::types::Operation) -> Self {
        self.inner = self.inner.operation(input);
        self
    }
    /// Sets or clears [`operation`](Self::operation).
    pub fn set_operation(
        mut self,
        input: ::std::option::Option<crate::types::Operation>,
    ) -> Self {
        self.inner = self.inner.set_operation(input);
        self
    }
    /// The value of [`operation`](Self::operation) so far.
    pub fn get_operation(&self) -> &::std::option::Option<crate::types::Operation> {
        self.inner.get_operation()
    }
    /// The member `unhandled2`.
    pub fn unhandled2(mut self, input: crate::types::Unhandled2) -> Self {
        self.inner = self.inner.unhandled2(input);
        self
    }
    /// Sets or clears [`unhandled2`](Self::unhandled2).
    pub fn set_unhandled2(
        mut self,
        input: ::std::option::Option<crate::types::Unhandled2>,
    ) -> Self {
        self.inner = self.inner.set_unhandled2(input);
        self
    }
    /// The value of [`unhandled2`](Self::unhandled2) so far.
    pub fn get_unhandled2(&self) -> &::std::option::Option<crate::types::Unhandled2> {
        self.inner.get_unhandled2()
    }
    /// The member `std`.
    pub fn std(mut self, input: crate::types::Std) -> Self {
        self.inner = self.inner.std(input);
        self
    }
    /// Sets or clears [`std`](Self::std).
    pub fn set_std(mut self, input: ::std::option::Option<crate::types::Std>) -> Self {
        self.inner = self.inner.set_std(input);
        self
    }
    /// The value of [`std`](Self::std) so far.
    pub fn get_std(&self) -> &::std::option::Option<crate::types::Std> {
        self.inner.get_std()
    }
    /// The member `str`.
    pub fn str(mut self, input: crate::types::Str) -> Self {
        self.inner = self.inner.str(input);
        self
    }
    /// Sets or clears [`str`](Self::str).
    pub fn set_str(mut self, input: ::std::option::Option<crate::types::Str>) -> Self {
        self.inner = self.inner.set_str(input);
        self
    }
    /// The value of [`str`](Self::str) so far.
    pub fn get_str(&self) -> &::std::option::Option<crate::types::Str> {
        self.inner.get_str()
    }
    /// The member `options`.
    ///
    /// Appends an item; [`set_options`](Self::set_options) replaces the whole list.
    pub fn options(mut self, input: crate::types::Option) -> Self {
        self.inner = self.inner.options(input);
        self
    }
    /// Sets or clears [`options`](Self::options).
    pub fn set_options(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Option>>,
    ) -> Self {
        self.inner = self.inner.set_options(input);
        self
    }
    /// The value of [`options`](Self::options) so far.
    pub fn get_options(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Option>> {
        self.inner.get_options()
    }
    /// The member `results`.
    ///
    /// Adds an entry; [`set_results`](Self::set_results) replaces the whole map.
    pub fn results(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: crate::types::Result,
    ) -> Self {
        self.inner = self.inner.results(k, v);
        self
    }
    /// Sets or clears [`results`](Self::results).
    pub fn set_results(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, crate::types::Result>,
        >,
    ) -> Self {
        self.inner = self.inner.set_results(input);
        self
    }
    /// The value of [`results`](Self::results) so far.
    pub fn get_results(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, crate::types::Result>,
    > {
        self.inner.get_results()
    }
    /// The member `nones`.
    ///
    /// Appends an item; [`set_nones`](Self::set_nones) replaces the whole list.
    pub fn nones(mut self, input: ::std::option::Option<crate::types::None>) -> Self {
        self.inner = self.inner.nones(input);
        self
    }
    /// Sets or clears [`nones`](Self::nones).
    pub fn set_nones(
        mut self,
        input: ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<crate::types::None>>,
        >,
    ) -> Self {
        self.inner = self.inner.set_nones(input);
        self
    }
    /// The value of [`nones`](Self::nones) so far.
    pub fn get_nones(
        &self,
    ) -> &::std::option::Option<
        ::std::vec::Vec<::std::option::Option<crate::types::None>>,
    > {
        self.inner.get_nones()
    }
    /// The member `text`.
    ///
    /// This member is required.
    pub fn text(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.text(input);
        self
    }
    /// Sets or clears [`text`](Self::text).
    pub fn set_text(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_text(input);
        self
    }
    /// The value of [`text`](Self::text) so far.
    pub fn get_text(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_text()
    }
}

impl crate::operation::use_::builders::UseInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::use_::UseOutput,
        crate::error::SdkError<crate::operation::use_::UseError>,
    > {
        let handle = client.handle().clone();
        UseFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
