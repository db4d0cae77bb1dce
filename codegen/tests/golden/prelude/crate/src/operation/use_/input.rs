// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Use` sends.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct UseInput {
    /// The member `option`.
    ///
    /// This member is required.
    pub option: ::std::option::Option<crate::types::Option>,
    /// The member `result`.
    pub result: ::std::option::Option<crate::types::Result>,
    /// The member `none`.
    ///
    /// This member is required.
    pub none: ::std::option::Option<crate::types::None>,
    /// The member `document`.
    pub document: ::std::option::Option<crate::types::Document>,
    /// The member `builder`.
    pub builder_value: ::std::option::Option<crate::types::Builder>,
    /// The member `string`.
    pub string: ::std::option::Option<crate::types::String>,
    /// The member `vec`.
    pub vec: ::std::option::Option<crate::types::Vec>,
    /// The member `box`.
    pub r#box: ::std::option::Option<crate::types::Box>,
    /// The member `some`.
    pub some: ::std::option::Option<crate::types::Some>,
    /// The member `client`.
    pub client: ::std::option::Option<crate::types::Client>,
    /// The member `config`.
    pub config: ::std::option::Option<crate::types::Config>,
    /// The member `input`.
    pub input: ::std::option::Option<crate::types::Input>,
    /// The member `output`.
    pub output: ::std::option::Option<crate::types::Output>,
    /// The member `error`.
    pub error: ::std::option::Option<crate::types::Error>,
    /// The member `ok`.
    pub ok: ::std::option::Option<crate::types::Ok>,
    /// The member `err`.
    pub err: ::std::option::Option<crate::types::Err>,
    /// The member `default`.
    pub default_value: ::std::option::Option<crate::types::Default>,
    /// The member `into`.
    pub into: ::std::option::Option<crate::types::Into>,
    /// The member `clone`.
    pub clone: ::std::option::Option<crate::types::Clone>,
    /// The member `debug`.
    pub debug: ::std::option::Option<crate::types::Debug>,
    /// The member `send`.
    pub send_value: ::std::option::Option<crate::types::Send>,
    /// The member `iterator`.
    pub iterator: ::std::option::Option<crate::types::Iterator>,
    /// The member `hashMap`.
    pub hash_map: ::std::option::Option<crate::types::HashMap>,
    /// The member `schema`.
    pub schema: ::std::option::Option<crate::types::Schema>,
    /// The member `types`.
    pub types: ::std::option::Option<crate::types::Types>,
    /// The member `builders`.
    pub builders: ::std::option::Option<crate::types::Builders>,
    /// The member `service`.
    pub service: ::std::option::Option<crate::types::Service>,
    /// The member `optionBuilder`.
    pub option_builder: ::std::option::Option<crate::types::OptionBuilder>,
    /// The member `operation`.
    pub operation: ::std::option::Option<crate::types::Operation>,
    /// The member `unhandled2`.
    pub unhandled2: ::std::option::Option<crate::types::Unhandled2>,
    /// The member `std`.
    pub std: ::std::option::Option<crate::types::Std>,
    /// The member `str`.
    pub str: ::std::option::Option<crate::types::Str>,
    /// The member `options`.
    pub options: ::std::option::Option<::std::vec::Vec<crate::types::Option>>,
    /// The member `results`.
    pub results: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, crate::types::Result>,
    >,
    /// The member `nones`.
    pub nones: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<crate::types::None>>,
    >,
    /// The member `text`.
    ///
    /// This member is required.
    pub text: ::std::option::Option<::std::string::String>,
}

impl UseInput {
    /// A builder for [`UseInput`](Self).
    pub fn builder() -> crate::operation::use_::builders::UseInputBuilder {
        crate::operation::use_::builders::UseInputBuilder::default()
    }
    /// The member `option`.
    ///
    /// This member is required.
    pub fn option(&self) -> ::std::option::Option<&crate::types::Option> {
        self.option.as_ref()
    }
    /// The member `result`.
    pub fn result(&self) -> ::std::option::Option<&crate::types::Result> {
        self.result.as_ref()
    }
    /// The member `none`.
    ///
    /// This member is required.
    pub fn none(&self) -> ::std::option::Option<&crate::types::None> {
        self.none.as_ref()
    }
    /// The member `document`.
    pub fn document(&self) -> ::std::option::Option<&crate::types::Document> {
        self.document.as_ref()
    }
    /// The member `builder`.
    pub fn builder_value(&self) -> ::std::option::Option<&crate::types::Builder> {
        self.builder_value.as_ref()
    }
    /// The member `string`.
    pub fn string(&self) -> ::std::option::Option<&crate::types::String> {
        self.string.as_ref()
    }
    /// The member `vec`.
    pub fn vec(&self) -> ::std::option::Option<&crate::types::Vec> {
        self.vec.as_ref()
    }
    /// The member `box`.
    pub fn r#box(&self) -> ::std::option::Option<&crate::types::Box> {
        self.r#box.as_ref()
    }
    /// The member `some`.
    pub fn some(&self) -> ::std::option::Option<&crate::types::Some> {
        self.some.as_ref()
    }
    /// The member `client`.
    pub fn client(&self) -> ::std::option::Option<&crate::types::Client> {
        self.client.as_ref()
    }
    /// The member `config`.
    pub fn config(&self) -> ::std::option::Option<&crate::types::Config> {
        self.config.as_ref()
    }
    /// The member `input`.
    pub fn input(&self) -> ::std::option::Option<&crate::types::Input> {
        self.input.as_ref()
    }
    /// The member `output`.
    pub fn output(&self) -> ::std::option::Option<&crate::types::Output> {
        self.output.as_ref()
    }
    /// The member `error`.
    pub fn error(&self) -> ::std::option::Option<&crate::types::Error> {
        self.error.as_ref()
    }
    /// The member `ok`.
    pub fn ok(&self) -> ::std::option::Option<&crate::types::Ok> {
        self.ok.as_ref()
    }
    /// The member `err`.
    pub fn err(&self) -> ::std::option::Option<&crate::types::Err> {
        self.err.as_ref()
    }
    /// The member `default`.
    pub fn default_value(&self) -> ::std::option::Option<&crate::types::Default> {
        self.default_value.as_ref()
    }
    /// The member `into`.
    pub fn into(&self) -> ::std::option::Option<&crate::types::Into> {
        self.into.as_ref()
    }
    /// The member `clone`.
    pub fn clone(&self) -> ::std::option::Option<&crate::types::Clone> {
        self.clone.as_ref()
    }
    /// The member `debug`.
    pub fn debug(&self) -> ::std::option::Option<&crate::types::Debug> {
        self.debug.as_ref()
    }
    /// The member `send`.
    pub fn send_value(&self) -> ::std::option::Option<&crate::types::Send> {
        self.send_value.as_ref()
    }
    /// The member `iterator`.
    pub fn iterator(&self) -> ::std::option::Option<&crate::types::Iterator> {
        self.iterator.as_ref()
    }
    /// The member `hashMap`.
    pub fn hash_map(&self) -> ::std::option::Option<&crate::types::HashMap> {
        self.hash_map.as_ref()
    }
    /// The member `schema`.
    pub fn schema(&self) -> ::std::option::Option<&crate::types::Schema> {
        self.schema.as_ref()
    }
    /// The member `types`.
    pub fn types(&self) -> ::std::option::Option<&crate::types::Types> {
        self.types.as_ref()
    }
    /// The member `builders`.
    pub fn builders(&self) -> ::std::option::Option<&crate::types::Builders> {
        self.builders.as_ref()
    }
    /// The member `service`.
    pub fn service(&self) -> ::std::option::Option<&crate::types::Service> {
        self.service.as_ref()
    }
    /// The member `optionBuilder`.
    pub fn option_builder(&self) -> ::std::option::Option<&crate::types::OptionBuilder> {
        self.option_builder.as_ref()
    }
    /// The member `operation`.
    pub fn operation(&self) -> ::std::option::Option<&crate::types::Operation> {
        self.operation.as_ref()
    }
    /// The member `unhandled2`.
    pub fn unhandled2(&self) -> ::std::option::Option<&crate::types::Unhandled2> {
        self.unhandled2.as_ref()
    }
    /// The member `std`.
    pub fn std(&self) -> ::std::option::Option<&crate::types::Std> {
        self.std.as_ref()
    }
    /// The member `str`.
    pub fn str(&self) -> ::std::option::Option<&crate::types::Str> {
        self.str.as_ref()
    }
    /// The member `options`.
    ///
    /// An absent list reads as an empty one; `.options.is_none()` tells them apart.
    pub fn options(&self) -> &[crate::types::Option] {
        self.options.as_deref().unwrap_or_default()
    }
    /// The member `results`.
    pub fn results(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<::std::string::String, crate::types::Result>,
    > {
        self.results.as_ref()
    }
    /// The member `nones`.
    ///
    /// An absent list reads as an empty one; `.nones.is_none()` tells them apart.
    pub fn nones(&self) -> &[::std::option::Option<crate::types::None>] {
        self.nones.as_deref().unwrap_or_default()
    }
    /// The member `text`.
    ///
    /// This member is required.
    pub fn text(&self) -> ::std::option::Option<&str> {
        self.text.as_deref()
    }
}

/// A builder for [`UseInput`](crate::operation::use_::UseInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct UseRequestBuilder<C> {
    pub(crate) input: crate::operation::use_::UseInput,
    pub(crate) client: C,
}

/// A builder for [`UseInput`](crate::operation::use_::UseInput) alone.
pub type UseInputBuilder = UseRequestBuilder<()>;

impl<C> UseRequestBuilder<C> {
    /// The member `option`.
    ///
    /// This member is required.
    pub fn option(mut self, input: crate::types::Option) -> Self {
        self.input.option = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`option`](Self::option).
    pub fn set_option(
        mut self,
        input: ::std::option::Option<crate::types::Option>,
    ) -> Self {
        self.input.option = input;
        self
    }
    /// The value of [`option`](Self::option) so far.
    pub fn get_option(&self) -> &::std::option::Option<crate::types::Option> {
        &self.input.option
    }
    /// The member `result`.
    pub fn result(mut self, input: crate::types::Result) -> Self {
        self.input.result = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`result`](Self::result).
    pub fn set_result(
        mut self,
        input: ::std::option::Option<crate::types::Result>,
    ) -> Self {
        self.input.result = input;
        self
    }
    /// The value of [`result`](Self::result) so far.
    pub fn get_result(&self) -> &::std::option::Option<crate::types::Result> {
        &self.input.result
    }
    /// The member `none`.
    ///
    /// This member is required.
    pub fn none(mut self, input: crate::types::None) -> Self {
        self.input.none = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`none`](Self::none).
    pub fn set_none(mut self, input: ::std::option::Option<crate::types::None>) -> Self {
        self.input.none = input;
        self
    }
    /// The value of [`none`](Self::none) so far.
    pub fn get_none(&self) -> &::std::option::Option<crate::types::None> {
        &self.input.none
    }
    /// The member `document`.
    pub fn document(mut self, input: crate::types::Document) -> Self {
        self.input.document = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`document`](Self::document).
    pub fn set_document(
        mut self,
        input: ::std::option::Option<crate::types::Document>,
    ) -> Self {
        self.input.document = input;
        self
    }
    /// The value of [`document`](Self::document) so far.
    pub fn get_document(&self) -> &::std::option::Option<crate::types::Document> {
        &self.input.document
    }
    /// The member `builder`.
    pub fn builder_value(mut self, input: crate::types::Builder) -> Self {
        self.input.builder_value = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`builder_value`](Self::builder_value).
    pub fn set_builder_value(
        mut self,
        input: ::std::option::Option<crate::types::Builder>,
    ) -> Self {
        self.input.builder_value = input;
        self
    }
    /// The value of [`builder_value`](Self::builder_value) so far.
    pub fn get_builder_value(&self) -> &::std::option::Option<crate::types::Builder> {
        &self.input.builder_value
    }
    /// The member `string`.
    pub fn string(mut self, input: crate::types::String) -> Self {
        self.input.string = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`string`](Self::string).
    pub fn set_string(
        mut self,
        input: ::std::option::Option<crate::types::String>,
    ) -> Self {
        self.input.string = input;
        self
    }
    /// The value of [`string`](Self::string) so far.
    pub fn get_string(&self) -> &::std::option::Option<crate::types::String> {
        &self.input.string
    }
    /// The member `vec`.
    pub fn vec(mut self, input: crate::types::Vec) -> Self {
        self.input.vec = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`vec`](Self::vec).
    pub fn set_vec(mut self, input: ::std::option::Option<crate::types::Vec>) -> Self {
        self.input.vec = input;
        self
    }
    /// The value of [`vec`](Self::vec) so far.
    pub fn get_vec(&self) -> &::std::option::Option<crate::types::Vec> {
        &self.input.vec
    }
    /// The member `box`.
    pub fn r#box(mut self, input: crate::types::Box) -> Self {
        self.input.r#box = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`box`](Self::box).
    pub fn set_box(mut self, input: ::std::option::Option<crate::types::Box>) -> Self {
        self.input.r#box = input;
        self
    }
    /// The value of [`box`](Self::box) so far.
    pub fn get_box(&self) -> &::std::option::Option<crate::types::Box> {
        &self.input.r#box
    }
    /// The member `some`.
    pub fn some(mut self, input: crate::types::Some) -> Self {
        self.input.some = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`some`](Self::some).
    pub fn set_some(mut self, input: ::std::option::Option<crate::types::Some>) -> Self {
        self.input.some = input;
        self
    }
    /// The value of [`some`](Self::some) so far.
    pub fn get_some(&self) -> &::std::option::Option<crate::types::Some> {
        &self.input.some
    }
    /// The member `client`.
    pub fn client(mut self, input: crate::types::Client) -> Self {
        self.input.client = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`client`](Self::client).
    pub fn set_client(
        mut self,
        input: ::std::option::Option<crate::types::Client>,
    ) -> Self {
        self.input.client = input;
        self
    }
    /// The value of [`client`](Self::client) so far.
    pub fn get_client(&self) -> &::std::option::Option<crate::types::Client> {
        &self.input.client
    }
    /// The member `config`.
    pub fn config(mut self, input: crate::types::Config) -> Self {
        self.input.config = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`config`](Self::config).
    pub fn set_config(
        mut self,
        input: ::std::option::Option<crate::types::Config>,
    ) -> Self {
        self.input.config = input;
        self
    }
    /// The value of [`config`](Self::config) so far.
    pub fn get_config(&self) -> &::std::option::Option<crate::types::Config> {
        &self.input.config
    }
    /// The member `input`.
    pub fn input(mut self, input: crate::types::Input) -> Self {
        self.input.input = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`input`](Self::input).
    pub fn set_input(
        mut self,
        input: ::std::option::Option<crate::types::Input>,
    ) -> Self {
        self.input.input = input;
        self
    }
    /// The value of [`input`](Self::input) so far.
    pub fn get_input(&self) -> &::std::option::Option<crate::types::Input> {
        &self.input.input
    }
    /// The member `output`.
    pub fn output(mut self, input: crate::types::Output) -> Self {
        self.input.output = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`output`](Self::output).
    pub fn set_output(
        mut self,
        input: ::std::option::Option<crate::types::Output>,
    ) -> Self {
        self.input.output = input;
        self
    }
    /// The value of [`output`](Self::output) so far.
    pub fn get_output(&self) -> &::std::option::Option<crate::types::Output> {
        &self.input.output
    }
    /// The member `error`.
    pub fn error(mut self, input: crate::types::Error) -> Self {
        self.input.error = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`error`](Self::error).
    pub fn set_error(
        mut self,
        input: ::std::option::Option<crate::types::Error>,
    ) -> Self {
        self.input.error = input;
        self
    }
    /// The value of [`error`](Self::error) so far.
    pub fn get_error(&self) -> &::std::option::Option<crate::types::Error> {
        &self.input.error
    }
    /// The member `ok`.
    pub fn ok(mut self, input: crate::types::Ok) -> Self {
        self.input.ok = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`ok`](Self::ok).
    pub fn set_ok(mut self, input: ::std::option::Option<crate::types::Ok>) -> Self {
        self.input.ok = input;
        self
    }
    /// The value of [`ok`](Self::ok) so far.
    pub fn get_ok(&self) -> &::std::option::Option<crate::types::Ok> {
        &self.input.ok
    }
    /// The member `err`.
    pub fn err(mut self, input: crate::types::Err) -> Self {
        self.input.err = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`err`](Self::err).
    pub fn set_err(mut self, input: ::std::option::Option<crate::types::Err>) -> Self {
        self.input.err = input;
        self
    }
    /// The value of [`err`](Self::err) so far.
    pub fn get_err(&self) -> &::std::option::Option<crate::types::Err> {
        &self.input.err
    }
    /// The member `default`.
    pub fn default_value(mut self, input: crate::types::Default) -> Self {
        self.input.default_value = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`default_value`](Self::default_value).
    pub fn set_default_value(
        mut self,
        input: ::std::option::Option<crate::types::Default>,
    ) -> Self {
        self.input.default_value = input;
        self
    }
    /// The value of [`default_value`](Self::default_value) so far.
    pub fn get_default_value(&self) -> &::std::option::Option<crate::types::Default> {
        &self.input.default_value
    }
    /// The member `into`.
    pub fn into(mut self, input: crate::types::Into) -> Self {
        self.input.into = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`into`](Self::into).
    pub fn set_into(mut self, input: ::std::option::Option<crate::types::Into>) -> Self {
        self.input.into = input;
        self
    }
    /// The value of [`into`](Self::into) so far.
    pub fn get_into(&self) -> &::std::option::Option<crate::types::Into> {
        &self.input.into
    }
    /// The member `clone`.
    pub fn clone(mut self, input: crate::types::Clone) -> Self {
        self.input.clone = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`clone`](Self::clone).
    pub fn set_clone(
        mut self,
        input: ::std::option::Option<crate::types::Clone>,
    ) -> Self {
        self.input.clone = input;
        self
    }
    /// The value of [`clone`](Self::clone) so far.
    pub fn get_clone(&self) -> &::std::option::Option<crate::types::Clone> {
        &self.input.clone
    }
    /// The member `debug`.
    pub fn debug(mut self, input: crate::types::Debug) -> Self {
        self.input.debug = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`debug`](Self::debug).
    pub fn set_debug(
        mut self,
        input: ::std::option::Option<crate::types::Debug>,
    ) -> Self {
        self.input.debug = input;
        self
    }
    /// The value of [`debug`](Self::debug) so far.
    pub fn get_debug(&self) -> &::std::option::Option<crate::types::Debug> {
        &self.input.debug
    }
    /// The member `send`.
    pub fn send_value(mut self, input: crate::types::Send) -> Self {
        self.input.send_value = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`send_value`](Self::send_value).
    pub fn set_send_value(
        mut self,
        input: ::std::option::Option<crate::types::Send>,
    ) -> Self {
        self.input.send_value = input;
        self
    }
    /// The value of [`send_value`](Self::send_value) so far.
    pub fn get_send_value(&self) -> &::std::option::Option<crate::types::Send> {
        &self.input.send_value
    }
    /// The member `iterator`.
    pub fn iterator(mut self, input: crate::types::Iterator) -> Self {
        self.input.iterator = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`iterator`](Self::iterator).
    pub fn set_iterator(
        mut self,
        input: ::std::option::Option<crate::types::Iterator>,
    ) -> Self {
        self.input.iterator = input;
        self
    }
    /// The value of [`iterator`](Self::iterator) so far.
    pub fn get_iterator(&self) -> &::std::option::Option<crate::types::Iterator> {
        &self.input.iterator
    }
    /// The member `hashMap`.
    pub fn hash_map(mut self, input: crate::types::HashMap) -> Self {
        self.input.hash_map = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`hash_map`](Self::hash_map).
    pub fn set_hash_map(
        mut self,
        input: ::std::option::Option<crate::types::HashMap>,
    ) -> Self {
        self.input.hash_map = input;
        self
    }
    /// The value of [`hash_map`](Self::hash_map) so far.
    pub fn get_hash_map(&self) -> &::std::option::Option<crate::types::HashMap> {
        &self.input.hash_map
    }
    /// The member `schema`.
    pub fn schema(mut self, input: crate::types::Schema) -> Self {
        self.input.schema = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`schema`](Self::schema).
    pub fn set_schema(
        mut self,
        input: ::std::option::Option<crate::types::Schema>,
    ) -> Self {
        self.input.schema = input;
        self
    }
    /// The value of [`schema`](Self::schema) so far.
    pub fn get_schema(&self) -> &::std::option::Option<crate::types::Schema> {
        &self.input.schema
    }
    /// The member `types`.
    pub fn types(mut self, input: crate::types::Types) -> Self {
        self.input.types = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`types`](Self::types).
    pub fn set_types(
        mut self,
        input: ::std::option::Option<crate::types::Types>,
    ) -> Self {
        self.input.types = input;
        self
    }
    /// The value of [`types`](Self::types) so far.
    pub fn get_types(&self) -> &::std::option::Option<crate::types::Types> {
        &self.input.types
    }
    /// The member `builders`.
    pub fn builders(mut self, input: crate::types::Builders) -> Self {
        self.input.builders = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`builders`](Self::builders).
    pub fn set_builders(
        mut self,
        input: ::std::option::Option<crate::types::Builders>,
    ) -> Self {
        self.input.builders = input;
        self
    }
    /// The value of [`builders`](Self::builders) so far.
    pub fn get_builders(&self) -> &::std::option::Option<crate::types::Builders> {
        &self.input.builders
    }
    /// The member `service`.
    pub fn service(mut self, input: crate::types::Service) -> Self {
        self.input.service = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`service`](Self::service).
    pub fn set_service(
        mut self,
        input: ::std::option::Option<crate::types::Service>,
    ) -> Self {
        self.input.service = input;
        self
    }
    /// The value of [`service`](Self::service) so far.
    pub fn get_service(&self) -> &::std::option::Option<crate::types::Service> {
        &self.input.service
    }
    /// The member `optionBuilder`.
    pub fn option_builder(mut self, input: crate::types::OptionBuilder) -> Self {
        self.input.option_builder = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`option_builder`](Self::option_builder).
    pub fn set_option_builder(
        mut self,
        input: ::std::option::Option<crate::types::OptionBuilder>,
    ) -> Self {
        self.input.option_builder = input;
        self
    }
    /// The value of [`option_builder`](Self::option_builder) so far.
    pub fn get_option_builder(
        &self,
    ) -> &::std::option::Option<crate::types::OptionBuilder> {
        &self.input.option_builder
    }
    /// The member `operation`.
    pub fn operation(mut self, input: crate::types::Operation) -> Self {
        self.input.operation = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`operation`](Self::operation).
    pub fn set_operation(
        mut self,
        input: ::std::option::Option<crate::types::Operation>,
    ) -> Self {
        self.input.operation = input;
        self
    }
    /// The value of [`operation`](Self::operation) so far.
    pub fn get_operation(&self) -> &::std::option::Option<crate::types::Operation> {
        &self.input.operation
    }
    /// The member `unhandled2`.
    pub fn unhandled2(mut self, input: crate::types::Unhandled2) -> Self {
        self.input.unhandled2 = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`unhandled2`](Self::unhandled2).
    pub fn set_unhandled2(
        mut self,
        input: ::std::option::Option<crate::types::Unhandled2>,
    ) -> Self {
        self.input.unhandled2 = input;
        self
    }
    /// The value of [`unhandled2`](Self::unhandled2) so far.
    pub fn get_unhandled2(&self) -> &::std::option::Option<crate::types::Unhandled2> {
        &self.input.unhandled2
    }
    /// The member `std`.
    pub fn std(mut self, input: crate::types::Std) -> Self {
        self.input.std = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`std`](Self::std).
    pub fn set_std(mut self, input: ::std::option::Option<crate::types::Std>) -> Self {
        self.input.std = input;
        self
    }
    /// The value of [`std`](Self::std) so far.
    pub fn get_std(&self) -> &::std::option::Option<crate::types::Std> {
        &self.input.std
    }
    /// The member `str`.
    pub fn str(mut self, input: crate::types::Str) -> Self {
        self.input.str = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`str`](Self::str).
    pub fn set_str(mut self, input: ::std::option::Option<crate::types::Str>) -> Self {
        self.input.str = input;
        self
    }
    /// The value of [`str`](Self::str) so far.
    pub fn get_str(&self) -> &::std::option::Option<crate::types::Str> {
        &self.input.str
    }
    /// The member `options`.
    ///
    /// Appends an item; [`set_options`](Self::set_options) replaces the whole list.
    pub fn options(mut self, input: crate::types::Option) -> Self {
        self.input.options.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`options`](Self::options).
    pub fn set_options(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Option>>,
    ) -> Self {
        self.input.options = input;
        self
    }
    /// The value of [`options`](Self::options) so far.
    pub fn get_options(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Option>> {
        &self.input.options
    }
    /// The member `results`.
    ///
    /// Adds an entry; [`set_results`](Self::set_results) replaces the whole map.
    pub fn results(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: crate::types::Result,
    ) -> Self {
        self.input.results.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`results`](Self::results).
    pub fn set_results(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, crate::types::Result>,
        >,
    ) -> Self {
        self.input.results = input;
        self
    }
    /// The value of [`results`](Self::results) so far.
    pub fn get_results(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, crate::types::Result>,
    > {
        &self.input.results
    }
    /// The member `nones`.
    ///
    /// Appends an item; [`set_nones`](Self::set_nones) replaces the whole list.
    pub fn nones(mut self, input: ::std::option::Option<crate::types::None>) -> Self {
        self.input.nones.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`nones`](Self::nones).
    pub fn set_nones(
        mut self,
        input: ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<crate::types::None>>,
        >,
    ) -> Self {
        self.input.nones = input;
        self
    }
    /// The value of [`nones`](Self::nones) so far.
    pub fn get_nones(
        &self,
    ) -> &::std::option::Option<
        ::std::vec::Vec<::std::option::Option<crate::types::None>>,
    > {
        &self.input.nones
    }
    /// The member `text`.
    ///
    /// This member is required.
    pub fn text(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.text = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`text`](Self::text).
    pub fn set_text(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.text = input;
        self
    }
    /// The value of [`text`](Self::text) so far.
    pub fn get_text(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.text
    }
    /// Builds the [`UseInput`](crate::operation::use_::UseInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::use_::UseInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        ::std::result::Result::Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for UseInput {
    fn check(
        &self,
    ) -> ::std::result::Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("option", &self.option);
        problems.required("none", &self.none);
        problems.required("text", &self.text);
        problems.finish("UseInput")
    }
}
