// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Use` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct UseOutput {
    /// The member `option`.
    pub option: Option<crate::types::Option>,
    /// The member `result`.
    pub result: Option<crate::types::Result>,
    /// The member `none`.
    pub none: crate::types::None,
    /// The member `document`.
    pub document: Option<crate::types::Document>,
    /// The member `builder`.
    pub builder_value: Option<crate::types::Builder>,
    /// The member `string`.
    pub string: Option<crate::types::String>,
    /// The member `vec`.
    pub vec: Option<crate::types::Vec>,
    /// The member `box`.
    pub r#box: Option<crate::types::Box>,
    /// The member `some`.
    pub some: Option<crate::types::Some>,
    /// The member `client`.
    pub client: Option<crate::types::Client>,
    /// The member `config`.
    pub config: Option<crate::types::Config>,
    /// The member `input`.
    pub input: Option<crate::types::Input>,
    /// The member `output`.
    pub output: Option<crate::types::Output>,
    /// The member `error`.
    pub error: Option<crate::types::Error>,
    /// The member `ok`.
    pub ok: Option<crate::types::Ok>,
    /// The member `err`.
    pub err: Option<crate::types::Err>,
    /// The member `default`.
    pub default_value: Option<crate::types::Default>,
    /// The member `into`.
    pub into: Option<crate::types::Into>,
    /// The member `clone`.
    pub clone: Option<crate::types::Clone>,
    /// The member `debug`.
    pub debug: Option<crate::types::Debug>,
    /// The member `send`.
    pub send: Option<crate::types::Send>,
    /// The member `iterator`.
    pub iterator: Option<crate::types::Iterator>,
    /// The member `hashMap`.
    pub hash_map: Option<crate::types::HashMap>,
    /// The member `schema`.
    pub schema: Option<crate::types::Schema>,
    /// The member `types`.
    pub types: Option<crate::types::Types>,
    /// The member `builders`.
    pub builders: Option<crate::types::Builders>,
    /// The member `service`.
    pub service: Option<crate::types::Service>,
    /// The member `optionBuilder`.
    pub option_builder: Option<crate::types::OptionBuilder>,
    /// The member `operation`.
    pub operation: Option<crate::types::Operation>,
    /// The member `unhandled2`.
    pub unhandled2: Option<crate::types::Unhandled2>,
    /// The member `std`.
    pub std: Option<crate::types::Std>,
    /// The member `str`.
    pub str: Option<crate::types::Str>,
    /// The member `options`.
    pub options: Vec<crate::types::Option>,
    /// The member `results`.
    pub results: Option<::std::collections::HashMap<String, crate::types::Result>>,
    /// The member `nones`.
    pub nones: Option<Vec<Option<crate::types::None>>>,
    /// The member `text`.
    pub text: String,
    pub(crate) _request_id: Option<String>,
}

impl UseOutput {
    /// A builder for [`UseOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::use_::builders::UseOutputBuilder {
        crate::operation::use_::builders::UseOutputBuilder::default()
    }
    /// The member `option`.
    #[inline]
    pub fn option(&self) -> Option<&crate::types::Option> {
        self.option.as_ref()
    }
    /// The member `result`.
    #[inline]
    pub fn result(&self) -> Option<&crate::types::Result> {
        self.result.as_ref()
    }
    /// The member `none`.
    #[inline]
    pub fn none(&self) -> &crate::types::None {
        &self.none
    }
    /// The member `document`.
    #[inline]
    pub fn document(&self) -> Option<&crate::types::Document> {
        self.document.as_ref()
    }
    /// The member `builder`.
    #[inline]
    pub fn builder_value(&self) -> Option<&crate::types::Builder> {
        self.builder_value.as_ref()
    }
    /// The member `string`.
    #[inline]
    pub fn string(&self) -> Option<&crate::types::String> {
        self.string.as_ref()
    }
    /// The member `vec`.
    #[inline]
    pub fn vec(&self) -> Option<&crate::types::Vec> {
        self.vec.as_ref()
    }
    /// The member `box`.
    #[inline]
    pub fn r#box(&self) -> Option<&crate::types::Box> {
        self.r#box.as_ref()
    }
    /// The member `some`.
    #[inline]
    pub fn some(&self) -> Option<&crate::types::Some> {
        self.some.as_ref()
    }
    /// The member `client`.
    #[inline]
    pub fn client(&self) -> Option<&crate::types::Client> {
        self.client.as_ref()
    }
    /// The member `config`.
    #[inline]
    pub fn config(&self) -> Option<&crate::types::Config> {
        self.config.as_ref()
    }
    /// The member `input`.
    #[inline]
    pub fn input(&self) -> Option<&crate::types::Input> {
        self.input.as_ref()
    }
    /// The member `output`.
    #[inline]
    pub fn output(&self) -> Option<&crate::types::Output> {
        self.output.as_ref()
    }
    /// The member `error`.
    #[inline]
    pub fn error(&self) -> Option<&crate::types::Error> {
        self.error.as_ref()
    }
    /// The member `ok`.
    #[inline]
    pub fn ok(&self) -> Option<&crate::types::Ok> {
        self.ok.as_ref()
    }
    /// The member `err`.
    #[inline]
    pub fn err(&self) -> Option<&crate::types::Err> {
        self.err.as_ref()
    }
    /// The member `default`.
    #[inline]
    pub fn default_value(&self) -> Option<&crate::types::Default> {
        self.default_value.as_ref()
    }
    /// The member `into`.
    #[inline]
    pub fn into(&self) -> Option<&crate::types::Into> {
        self.into.as_ref()
    }
    /// The member `clone`.
    #[inline]
    pub fn clone(&self) -> Option<&crate::types::Clone> {
        self.clone.as_ref()
    }
    /// The member `debug`.
    #[inline]
    pub fn debug(&self) -> Option<&crate::types::Debug> {
        self.debug.as_ref()
    }
    /// The member `send`.
    #[inline]
    pub fn send(&self) -> Option<&crate::types::Send> {
        self.send.as_ref()
    }
    /// The member `iterator`.
    #[inline]
    pub fn iterator(&self) -> Option<&crate::types::Iterator> {
        self.iterator.as_ref()
    }
    /// The member `hashMap`.
    #[inline]
    pub fn hash_map(&self) -> Option<&crate::types::HashMap> {
        self.hash_map.as_ref()
    }
    /// The member `schema`.
    #[inline]
    pub fn schema(&self) -> Option<&crate::types::Schema> {
        self.schema.as_ref()
    }
    /// The member `types`.
    #[inline]
    pub fn types(&self) -> Option<&crate::types::Types> {
        self.types.as_ref()
    }
    /// The member `builders`.
    #[inline]
    pub fn builders(&self) -> Option<&crate::types::Builders> {
        self.builders.as_ref()
    }
    /// The member `service`.
    #[inline]
    pub fn service(&self) -> Option<&crate::types::Service> {
        self.service.as_ref()
    }
    /// The member `optionBuilder`.
    #[inline]
    pub fn option_builder(&self) -> Option<&crate::types::OptionBuilder> {
        self.option_builder.as_ref()
    }
    /// The member `operation`.
    #[inline]
    pub fn operation(&self) -> Option<&crate::types::Operation> {
        self.operation.as_ref()
    }
    /// The member `unhandled2`.
    #[inline]
    pub fn unhandled2(&self) -> Option<&crate::types::Unhandled2> {
        self.unhandled2.as_ref()
    }
    /// The member `std`.
    #[inline]
    pub fn std(&self) -> Option<&crate::types::Std> {
        self.std.as_ref()
    }
    /// The member `str`.
    #[inline]
    pub fn str(&self) -> Option<&crate::types::Str> {
        self.str.as_ref()
    }
    /// The member `options`.
    #[inline]
    pub fn options(&self) -> &[crate::types::Option] {
        self.options.as_slice()
    }
    /// The member `results`.
    #[inline]
    pub fn results(
        &self,
    ) -> Option<&::std::collections::HashMap<String, crate::types::Result>> {
        self.results.as_ref()
    }
    /// The member `nones`.
    ///
    /// An absent list reads as an empty one; `.nones.is_none()` tells them apart.
    #[inline]
    pub fn nones(&self) -> &[Option<crate::types::None>] {
        self.nones.as_deref().unwrap_or_default()
    }
    /// The member `text`.
    #[inline]
    pub fn text(&self) -> &str {
        self.text.as_str()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for UseOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for UseOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`UseOutput`](crate::operation::use_::UseOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct UseOutputBuilder {
    pub(crate) option: Option<crate::types::Option>,
    pub(crate) result: Option<crate::types::Result>,
    pub(crate) none: Option<crate::types::None>,
    pub(crate) document: Option<crate::types::Document>,
    pub(crate) builder_value: Option<crate::types::Builder>,
    pub(crate) string: Option<crate::types::String>,
    pub(crate) vec: Option<crate::types::Vec>,
    pub(crate) r#box: Option<crate::types::Box>,
    pub(crate) some: Option<crate::types::Some>,
    pub(crate) client: Option<crate::types::Client>,
    pub(crate) config: Option<crate::types::Config>,
    pub(crate) input: Option<crate::types::Input>,
    pub(crate) output: Option<crate::types::Output>,
    pub(crate) error: Option<crate::types::Error>,
    pub(crate) ok: Option<crate::types::Ok>,
    pub(crate) err: Option<crate::types::Err>,
    pub(crate) default_value: Option<crate::types::Default>,
    pub(crate) into: Option<crate::types::Into>,
    pub(crate) clone: Option<crate::types::Clone>,
    pub(crate) debug: Option<crate::types::Debug>,
    pub(crate) send: Option<crate::types::Send>,
    pub(crate) iterator: Option<crate::types::Iterator>,
    pub(crate) hash_map: Option<crate::types::HashMap>,
    pub(crate) schema: Option<crate::types::Schema>,
    pub(crate) types: Option<crate::types::Types>,
    pub(crate) builders: Option<crate::types::Builders>,
    pub(crate) service: Option<crate::types::Service>,
    pub(crate) option_builder: Option<crate::types::OptionBuilder>,
    pub(crate) operation: Option<crate::types::Operation>,
    pub(crate) unhandled2: Option<crate::types::Unhandled2>,
    pub(crate) std: Option<crate::types::Std>,
    pub(crate) str: Option<crate::types::Str>,
    pub(crate) options: Option<Vec<crate::types::Option>>,
    pub(crate) results: Option<
        ::std::collections::HashMap<String, crate::types::Result>,
    >,
    pub(crate) nones: Option<Vec<Option<crate::types::None>>>,
    pub(crate) text: Option<String>,
    pub(crate) _request_id: Option<String>,
}

impl UseOutputBuilder {
    /// The member `option`.
    #[inline]
    pub fn option(mut self, input: crate::types::Option) -> Self {
        self.option = Some(input);
        self
    }
    /// Sets or clears [`option`](Self::option).
    #[inline]
    pub fn set_option(mut self, input: Option<crate::types::Option>) -> Self {
        self.option = input;
        self
    }
    /// The value of [`option`](Self::option) so far.
    #[inline]
    pub fn get_option(&self) -> &Option<crate::types::Option> {
        &self.option
    }
    /// The member `result`.
    #[inline]
    pub fn result(mut self, input: crate::types::Result) -> Self {
        self.result = Some(input);
        self
    }
    /// Sets or clears [`result`](Self::result).
    #[inline]
    pub fn set_result(mut self, input: Option<crate::types::Result>) -> Self {
        self.result = input;
        self
    }
    /// The value of [`result`](Self::result) so far.
    #[inline]
    pub fn get_result(&self) -> &Option<crate::types::Result> {
        &self.result
    }
    /// The member `none`.
    #[inline]
    pub fn none(mut self, input: crate::types::None) -> Self {
        self.none = Some(input);
        self
    }
    /// Sets or clears [`none`](Self::none).
    #[inline]
    pub fn set_none(mut self, input: Option<crate::types::None>) -> Self {
        self.none = input;
        self
    }
    /// The value of [`none`](Self::none) so far.
    #[inline]
    pub fn get_none(&self) -> &Option<crate::types::None> {
        &self.none
    }
    /// The member `document`.
    #[inline]
    pub fn document(mut self, input: crate::types::Document) -> Self {
        self.document = Some(input);
        self
    }
    /// Sets or clears [`document`](Self::document).
    #[inline]
    pub fn set_document(mut self, input: Option<crate::types::Document>) -> Self {
        self.document = input;
        self
    }
    /// The value of [`document`](Self::document) so far.
    #[inline]
    pub fn get_document(&self) -> &Option<crate::types::Document> {
        &self.document
    }
    /// The member `builder`.
    #[inline]
    pub fn builder_value(mut self, input: crate::types::Builder) -> Self {
        self.builder_value = Some(input);
        self
    }
    /// Sets or clears [`builder_value`](Self::builder_value).
    #[inline]
    pub fn set_builder_value(mut self, input: Option<crate::types::Builder>) -> Self {
        self.builder_value = input;
        self
    }
    /// The value of [`builder_value`](Self::builder_value) so far.
    #[inline]
    pub fn get_builder_value(&self) -> &Option<crate::types::Builder> {
        &self.builder_value
    }
    /// The member `string`.
    #[inline]
    pub fn string(mut self, input: crate::types::String) -> Self {
        self.string = Some(input);
        self
    }
    /// Sets or clears [`string`](Self::string).
    #[inline]
    pub fn set_string(mut self, input: Option<crate::types::String>) -> Self {
        self.string = input;
        self
    }
    /// The value of [`string`](Self::string) so far.
    #[inline]
    pub fn get_string(&self) -> &Option<crate::types::String> {
        &self.string
    }
    /// The member `vec`.
    #[inline]
    pub fn vec(mut self, input: crate::types::Vec) -> Self {
        self.vec = Some(input);
        self
    }
    /// Sets or clears [`vec`](Self::vec).
    #[inline]
    pub fn set_vec(mut self, input: Option<crate::types::Vec>) -> Self {
        self.vec = input;
        self
    }
    /// The value of [`vec`](Self::vec) so far.
    #[inline]
    pub fn get_vec(&self) -> &Option<crate::types::Vec> {
        &self.vec
    }
    /// The member `box`.
    #[inline]
    pub fn r#box(mut self, input: crate::types::Box) -> Self {
        self.r#box = Some(input);
        self
    }
    /// Sets or clears [`box`](Self::box).
    #[inline]
    pub fn set_box(mut self, input: Option<crate::types::Box>) -> Self {
        self.r#box = input;
        self
    }
    /// The value of [`box`](Self::box) so far.
    #[inline]
    pub fn get_box(&self) -> &Option<crate::types::Box> {
        &self.r#box
    }
    /// The member `some`.
    #[inline]
    pub fn some(mut self, input: crate::types::Some) -> Self {
        self.some = Some(input);
        self
    }
    /// Sets or clears [`some`](Self::some).
    #[inline]
    pub fn set_some(mut self, input: Option<crate::types::Some>) -> Self {
        self.some = input;
        self
    }
    /// The value of [`some`](Self::some) so far.
    #[inline]
    pub fn get_some(&self) -> &Option<crate::types::Some> {
        &self.some
    }
    /// The member `client`.
    #[inline]
    pub fn client(mut self, input: crate::types::Client) -> Self {
        self.client = Some(input);
        self
    }
    /// Sets or clears [`client`](Self::client).
    #[inline]
    pub fn set_client(mut self, input: Option<crate::types::Client>) -> Self {
        self.client = input;
        self
    }
    /// The value of [`client`](Self::client) so far.
    #[inline]
    pub fn get_client(&self) -> &Option<crate::types::Client> {
        &self.client
    }
    /// The member `config`.
    #[inline]
    pub fn config(mut self, input: crate::types::Config) -> Self {
        self.config = Some(input);
        self
    }
    /// Sets or clears [`config`](Self::config).
    #[inline]
    pub fn set_config(mut self, input: Option<crate::types::Config>) -> Self {
        self.config = input;
        self
    }
    /// The value of [`config`](Self::config) so far.
    #[inline]
    pub fn get_config(&self) -> &Option<crate::types::Config> {
        &self.config
    }
    /// The member `input`.
    #[inline]
    pub fn input(mut self, input: crate::types::Input) -> Self {
        self.input = Some(input);
        self
    }
    /// Sets or clears [`input`](Self::input).
    #[inline]
    pub fn set_input(mut self, input: Option<crate::types::Input>) -> Self {
        self.input = input;
        self
    }
    /// The value of [`input`](Self::input) so far.
    #[inline]
    pub fn get_input(&self) -> &Option<crate::types::Input> {
        &self.input
    }
    /// The member `output`.
    #[inline]
    pub fn output(mut self, input: crate::types::Output) -> Self {
        self.output = Some(input);
        self
    }
    /// Sets or clears [`output`](Self::output).
    #[inline]
    pub fn set_output(mut self, input: Option<crate::types::Output>) -> Self {
        self.output = input;
        self
    }
    /// The value of [`output`](Self::output) so far.
    #[inline]
    pub fn get_output(&self) -> &Option<crate::types::Output> {
        &self.output
    }
    /// The member `error`.
    #[inline]
    pub fn error(mut self, input: crate::types::Error) -> Self {
        self.error = Some(input);
        self
    }
    /// Sets or clears [`error`](Self::error).
    #[inline]
    pub fn set_error(mut self, input: Option<crate::types::Error>) -> Self {
        self.error = input;
        self
    }
    /// The value of [`error`](Self::error) so far.
    #[inline]
    pub fn get_error(&self) -> &Option<crate::types::Error> {
        &self.error
    }
    /// The member `ok`.
    #[inline]
    pub fn ok(mut self, input: crate::types::Ok) -> Self {
        self.ok = Some(input);
        self
    }
    /// Sets or clears [`ok`](Self::ok).
    #[inline]
    pub fn set_ok(mut self, input: Option<crate::types::Ok>) -> Self {
        self.ok = input;
        self
    }
    /// The value of [`ok`](Self::ok) so far.
    #[inline]
    pub fn get_ok(&self) -> &Option<crate::types::Ok> {
        &self.ok
    }
    /// The member `err`.
    #[inline]
    pub fn err(mut self, input: crate::types::Err) -> Self {
        self.err = Some(input);
        self
    }
    /// Sets or clears [`err`](Self::err).
    #[inline]
    pub fn set_err(mut self, input: Option<crate::types::Err>) -> Self {
        self.err = input;
        self
    }
    /// The value of [`err`](Self::err) so far.
    #[inline]
    pub fn get_err(&self) -> &Option<crate::types::Err> {
        &self.err
    }
    /// The member `default`.
    #[inline]
    pub fn default_value(mut self, input: crate::types::Default) -> Self {
        self.default_value = Some(input);
        self
    }
    /// Sets or clears [`default_value`](Self::default_value).
    #[inline]
    pub fn set_default_value(mut self, input: Option<crate::types::Default>) -> Self {
        self.default_value = input;
        self
    }
    /// The value of [`default_value`](Self::default_value) so far.
    #[inline]
    pub fn get_default_value(&self) -> &Option<crate::types::Default> {
        &self.default_value
    }
    /// The member `into`.
    #[inline]
    pub fn into(mut self, input: crate::types::Into) -> Self {
        self.into = Some(input);
        self
    }
    /// Sets or clears [`into`](Self::into).
    #[inline]
    pub fn set_into(mut self, input: Option<crate::types::Into>) -> Self {
        self.into = input;
        self
    }
    /// The value of [`into`](Self::into) so far.
    #[inline]
    pub fn get_into(&self) -> &Option<crate::types::Into> {
        &self.into
    }
    /// The member `clone`.
    #[inline]
    pub fn clone(mut self, input: crate::types::Clone) -> Self {
        self.clone = Some(input);
        self
    }
    /// Sets or clears [`clone`](Self::clone).
    #[inline]
    pub fn set_clone(mut self, input: Option<crate::types::Clone>) -> Self {
        self.clone = input;
        self
    }
    /// The value of [`clone`](Self::clone) so far.
    #[inline]
    pub fn get_clone(&self) -> &Option<crate::types::Clone> {
        &self.clone
    }
    /// The member `debug`.
    #[inline]
    pub fn debug(mut self, input: crate::types::Debug) -> Self {
        self.debug = Some(input);
        self
    }
    /// Sets or clears [`debug`](Self::debug).
    #[inline]
    pub fn set_debug(mut self, input: Option<crate::types::Debug>) -> Self {
        self.debug = input;
        self
    }
    /// The value of [`debug`](Self::debug) so far.
    #[inline]
    pub fn get_debug(&self) -> &Option<crate::types::Debug> {
        &self.debug
    }
    /// The member `send`.
    #[inline]
    pub fn send(mut self, input: crate::types::Send) -> Self {
        self.send = Some(input);
        self
    }
    /// Sets or clears [`send`](Self::send).
    #[inline]
    pub fn set_send(mut self, input: Option<crate::types::Send>) -> Self {
        self.send = input;
        self
    }
    /// The value of [`send`](Self::send) so far.
    #[inline]
    pub fn get_send(&self) -> &Option<crate::types::Send> {
        &self.send
    }
    /// The member `iterator`.
    #[inline]
    pub fn iterator(mut self, input: crate::types::Iterator) -> Self {
        self.iterator = Some(input);
        self
    }
    /// Sets or clears [`iterator`](Self::iterator).
    #[inline]
    pub fn set_iterator(mut self, input: Option<crate::types::Iterator>) -> Self {
        self.iterator = input;
        self
    }
    /// The value of [`iterator`](Self::iterator) so far.
    #[inline]
    pub fn get_iterator(&self) -> &Option<crate::types::Iterator> {
        &self.iterator
    }
    /// The member `hashMap`.
    #[inline]
    pub fn hash_map(mut self, input: crate::types::HashMap) -> Self {
        self.hash_map = Some(input);
        self
    }
    /// Sets or clears [`hash_map`](Self::hash_map).
    #[inline]
    pub fn set_hash_map(mut self, input: Option<crate::types::HashMap>) -> Self {
        self.hash_map = input;
        self
    }
    /// The value of [`hash_map`](Self::hash_map) so far.
    #[inline]
    pub fn get_hash_map(&self) -> &Option<crate::types::HashMap> {
        &self.hash_map
    }
    /// The member `schema`.
    #[inline]
    pub fn schema(mut self, input: crate::types::Schema) -> Self {
        self.schema = Some(input);
        self
    }
    /// Sets or clears [`schema`](Self::schema).
    #[inline]
    pub fn set_schema(mut self, input: Option<crate::types::Schema>) -> Self {
        self.schema = input;
        self
    }
    /// The value of [`schema`](Self::schema) so far.
    #[inline]
    pub fn get_schema(&self) -> &Option<crate::types::Schema> {
        &self.schema
    }
    /// The member `types`.
    #[inline]
    pub fn types(mut self, input: crate::types::Types) -> Self {
        self.types = Some(input);
        self
    }
    /// Sets or clears [`types`](Self::types).
    #[inline]
    pub fn set_types(mut self, input: Option<crate::types::Types>) -> Self {
        self.types = input;
        self
    }
    /// The value of [`types`](Self::types) so far.
    #[inline]
    pub fn get_types(&self) -> &Option<crate::types::Types> {
        &self.types
    }
    /// The member `builders`.
    #[inline]
    pub fn builders(mut self, input: crate::types::Builders) -> Self {
        self.builders = Some(input);
        self
    }
    /// Sets or clears [`builders`](Self::builders).
    #[inline]
    pub fn set_builders(mut self, input: Option<crate::types::Builders>) -> Self {
        self.builders = input;
        self
    }
    /// The value of [`builders`](Self::builders) so far.
    #[inline]
    pub fn get_builders(&self) -> &Option<crate::types::Builders> {
        &self.builders
    }
    /// The member `service`.
    #[inline]
    pub fn service(mut self, input: crate::types::Service) -> Self {
        self.service = Some(input);
        self
    }
    /// Sets or clears [`service`](Self::service).
    #[inline]
    pub fn set_service(mut self, input: Option<crate::types::Service>) -> Self {
        self.service = input;
        self
    }
    /// The value of [`service`](Self::service) so far.
    #[inline]
    pub fn get_service(&self) -> &Option<crate::types::Service> {
        &self.service
    }
    /// The member `optionBuilder`.
    #[inline]
    pub fn option_builder(mut self, input: crate::types::OptionBuilder) -> Self {
        self.option_builder = Some(input);
        self
    }
    /// Sets or clears [`option_builder`](Self::option_builder).
    #[inline]
    pub fn set_option_builder(
        mut self,
        input: Option<crate::types::OptionBuilder>,
    ) -> Self {
        self.option_builder = input;
        self
    }
    /// The value of [`option_builder`](Self::option_builder) so far.
    #[inline]
    pub fn get_option_builder(&self) -> &Option<crate::types::OptionBuilder> {
        &self.option_builder
    }
    /// The member `operation`.
    #[inline]
    pub fn operation(mut self, input: crate::types::Operation) -> Self {
        self.operation = Some(input);
        self
    }
    /// Sets or clears [`operation`](Self::operation).
    #[inline]
    pub fn set_operation(mut self, input: Option<crate::types::Operation>) -> Self {
        self.operation = input;
        self
    }
    /// The value of [`operation`](Self::operation) so far.
    #[inline]
    pub fn get_operation(&self) -> &Option<crate::types::Operation> {
        &self.operation
    }
    /// The member `unhandled2`.
    #[inline]
    pub fn unhandled2(mut self, input: crate::types::Unhandled2) -> Self {
        self.unhandled2 = Some(input);
        self
    }
    /// Sets or clears [`unhandled2`](Self::unhandled2).
    #[inline]
    pub fn set_unhandled2(mut self, input: Option<crate::types::Unhandled2>) -> Self {
        self.unhandled2 = input;
        self
    }
    /// The value of [`unhandled2`](Self::unhandled2) so far.
    #[inline]
    pub fn get_unhandled2(&self) -> &Option<crate::types::Unhandled2> {
        &self.unhandled2
    }
    /// The member `std`.
    #[inline]
    pub fn std(mut self, input: crate::types::Std) -> Self {
        self.std = Some(input);
        self
    }
    /// Sets or clears [`std`](Self::std).
    #[inline]
    pub fn set_std(mut self, input: Option<crate::types::Std>) -> Self {
        self.std = input;
        self
    }
    /// The value of [`std`](Self::std) so far.
    #[inline]
    pub fn get_std(&self) -> &Option<crate::types::Std> {
        &self.std
    }
    /// The member `str`.
    #[inline]
    pub fn str(mut self, input: crate::types::Str) -> Self {
        self.str = Some(input);
        self
    }
    /// Sets or clears [`str`](Self::str).
    #[inline]
    pub fn set_str(mut self, input: Option<crate::types::Str>) -> Self {
        self.str = input;
        self
    }
    /// The value of [`str`](Self::str) so far.
    #[inline]
    pub fn get_str(&self) -> &Option<crate::types::Str> {
        &self.str
    }
    /// The member `options`.
    ///
    /// Appends an item; [`set_options`](Self::set_options) replaces the whole list.
    #[inline]
    pub fn options(mut self, input: crate::types::Option) -> Self {
        self.options.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`options`](Self::options).
    #[inline]
    pub fn set_options(mut self, input: Option<Vec<crate::types::Option>>) -> Self {
        self.options = input;
        self
    }
    /// The value of [`options`](Self::options) so far.
    #[inline]
    pub fn get_options(&self) -> &Option<Vec<crate::types::Option>> {
        &self.options
    }
    /// The member `results`.
    ///
    /// Adds an entry; [`set_results`](Self::set_results) replaces the whole map.
    pub fn results(mut self, k: impl Into<String>, v: crate::types::Result) -> Self {
        self.results.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`results`](Self::results).
    #[inline]
    pub fn set_results(
        mut self,
        input: Option<::std::collections::HashMap<String, crate::types::Result>>,
    ) -> Self {
        self.results = input;
        self
    }
    /// The value of [`results`](Self::results) so far.
    #[inline]
    pub fn get_results(
        &self,
    ) -> &Option<::std::collections::HashMap<String, crate::types::Result>> {
        &self.results
    }
    /// The member `nones`.
    ///
    /// Appends an item; [`set_nones`](Self::set_nones) replaces the whole list.
    #[inline]
    pub fn nones(mut self, input: Option<crate::types::None>) -> Self {
        self.nones.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`nones`](Self::nones).
    #[inline]
    pub fn set_nones(mut self, input: Option<Vec<Option<crate::types::None>>>) -> Self {
        self.nones = input;
        self
    }
    /// The value of [`nones`](Self::nones) so far.
    #[inline]
    pub fn get_nones(&self) -> &Option<Vec<Option<crate::types::None>>> {
        &self.nones
    }
    /// The member `text`.
    pub fn text(mut self, input: impl Into<String>) -> Self {
        self.text = Some(input.into());
        self
    }
    /// Sets or clears [`text`](Self::text).
    #[inline]
    pub fn set_text(mut self, input: Option<String>) -> Self {
        self.text = input;
        self
    }
    /// The value of [`text`](Self::text) so far.
    #[inline]
    pub fn get_text(&self) -> &Option<String> {
        &self.text
    }
    /// Builds the [`UseOutput`](crate::operation::use_::UseOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::use_::UseOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("none", &self.none);
        problems.required("options", &self.options);
        problems.required("text", &self.text);
        problems.finish("UseOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
