// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Use` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct UseInput {
    /// The member `option`.
    ///
    /// This member is required.
    pub option: Option<crate::types::Option>,
    /// The member `result`.
    pub result: Option<crate::types::Result>,
    /// The member `none`.
    ///
    /// This member is required.
    pub none: Option<crate::types::None>,
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
    pub send_value: Option<crate::types::Send>,
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
    pub options: Option<Vec<crate::types::Option>>,
    /// The member `results`.
    pub results: Option<::std::collections::HashMap<String, crate::types::Result>>,
    /// The member `nones`.
    pub nones: Option<Vec<Option<crate::types::None>>>,
    /// The member `text`.
    ///
    /// This member is required.
    pub text: Option<String>,
}

impl UseInput {
    /// A builder for [`UseInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::use_::builders::UseInputBuilder {
        crate::operation::use_::builders::UseInputBuilder::default()
    }
    /// The member `option`.
    ///
    /// This member is required.
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
    ///
    /// This member is required.
    #[inline]
    pub fn none(&self) -> Option<&crate::types::None> {
        self.none.as_ref()
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
    pub fn send_value(&self) -> Option<&crate::types::Send> {
        self.send_value.as_ref()
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
    ///
    /// An absent list reads as an empty one; `.options.is_none()` tells them apart.
    #[inline]
    pub fn options(&self) -> &[crate::types::Option] {
        self.options.as_deref().unwrap_or_default()
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
    ///
    /// This member is required.
    #[inline]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

/// A builder for [`UseInput`](crate::operation::use_::UseInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
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
        self.input.option = Some(input);
        self
    }
    /// Sets or clears [`option`](Self::option).
    pub fn set_option(mut self, input: Option<crate::types::Option>) -> Self {
        self.input.option = input;
        self
    }
    /// The value of [`option`](Self::option) so far.
    pub fn get_option(&self) -> &Option<crate::types::Option> {
        &self.input.option
    }
    /// The member `result`.
    pub fn result(mut self, input: crate::types::Result) -> Self {
        self.input.result = Some(input);
        self
    }
    /// Sets or clears [`result`](Self::result).
    pub fn set_result(mut self, input: Option<crate::types::Result>) -> Self {
        self.input.result = input;
        self
    }
    /// The value of [`result`](Self::result) so far.
    pub fn get_result(&self) -> &Option<crate::types::Result> {
        &self.input.result
    }
    /// The member `none`.
    ///
    /// This member is required.
    pub fn none(mut self, input: crate::types::None) -> Self {
        self.input.none = Some(input);
        self
    }
    /// Sets or clears [`none`](Self::none).
    pub fn set_none(mut self, input: Option<crate::types::None>) -> Self {
        self.input.none = input;
        self
    }
    /// The value of [`none`](Self::none) so far.
    pub fn get_none(&self) -> &Option<crate::types::None> {
        &self.input.none
    }
    /// The member `document`.
    pub fn document(mut self, input: crate::types::Document) -> Self {
        self.input.document = Some(input);
        self
    }
    /// Sets or clears [`document`](Self::document).
    pub fn set_document(mut self, input: Option<crate::types::Document>) -> Self {
        self.input.document = input;
        self
    }
    /// The value of [`document`](Self::document) so far.
    pub fn get_document(&self) -> &Option<crate::types::Document> {
        &self.input.document
    }
    /// The member `builder`.
    pub fn builder_value(mut self, input: crate::types::Builder) -> Self {
        self.input.builder_value = Some(input);
        self
    }
    /// Sets or clears [`builder_value`](Self::builder_value).
    pub fn set_builder_value(mut self, input: Option<crate::types::Builder>) -> Self {
        self.input.builder_value = input;
        self
    }
    /// The value of [`builder_value`](Self::builder_value) so far.
    pub fn get_builder_value(&self) -> &Option<crate::types::Builder> {
        &self.input.builder_value
    }
    /// The member `string`.
    pub fn string(mut self, input: crate::types::String) -> Self {
        self.input.string = Some(input);
        self
    }
    /// Sets or clears [`string`](Self::string).
    pub fn set_string(mut self, input: Option<crate::types::String>) -> Self {
        self.input.string = input;
        self
    }
    /// The value of [`string`](Self::string) so far.
    pub fn get_string(&self) -> &Option<crate::types::String> {
        &self.input.string
    }
    /// The member `vec`.
    pub fn vec(mut self, input: crate::types::Vec) -> Self {
        self.input.vec = Some(input);
        self
    }
    /// Sets or clears [`vec`](Self::vec).
    pub fn set_vec(mut self, input: Option<crate::types::Vec>) -> Self {
        self.input.vec = input;
        self
    }
    /// The value of [`vec`](Self::vec) so far.
    pub fn get_vec(&self) -> &Option<crate::types::Vec> {
        &self.input.vec
    }
    /// The member `box`.
    pub fn r#box(mut self, input: crate::types::Box) -> Self {
        self.input.r#box = Some(input);
        self
    }
    /// Sets or clears [`box`](Self::box).
    pub fn set_box(mut self, input: Option<crate::types::Box>) -> Self {
        self.input.r#box = input;
        self
    }
    /// The value of [`box`](Self::box) so far.
    pub fn get_box(&self) -> &Option<crate::types::Box> {
        &self.input.r#box
    }
    /// The member `some`.
    pub fn some(mut self, input: crate::types::Some) -> Self {
        self.input.some = Some(input);
        self
    }
    /// Sets or clears [`some`](Self::some).
    pub fn set_some(mut self, input: Option<crate::types::Some>) -> Self {
        self.input.some = input;
        self
    }
    /// The value of [`some`](Self::some) so far.
    pub fn get_some(&self) -> &Option<crate::types::Some> {
        &self.input.some
    }
    /// The member `client`.
    pub fn client(mut self, input: crate::types::Client) -> Self {
        self.input.client = Some(input);
        self
    }
    /// Sets or clears [`client`](Self::client).
    pub fn set_client(mut self, input: Option<crate::types::Client>) -> Self {
        self.input.client = input;
        self
    }
    /// The value of [`client`](Self::client) so far.
    pub fn get_client(&self) -> &Option<crate::types::Client> {
        &self.input.client
    }
    /// The member `config`.
    pub fn config(mut self, input: crate::types::Config) -> Self {
        self.input.config = Some(input);
        self
    }
    /// Sets or clears [`config`](Self::config).
    pub fn set_config(mut self, input: Option<crate::types::Config>) -> Self {
        self.input.config = input;
        self
    }
    /// The value of [`config`](Self::config) so far.
    pub fn get_config(&self) -> &Option<crate::types::Config> {
        &self.input.config
    }
    /// The member `input`.
    pub fn input(mut self, input: crate::types::Input) -> Self {
        self.input.input = Some(input);
        self
    }
    /// Sets or clears [`input`](Self::input).
    pub fn set_input(mut self, input: Option<crate::types::Input>) -> Self {
        self.input.input = input;
        self
    }
    /// The value of [`input`](Self::input) so far.
    pub fn get_input(&self) -> &Option<crate::types::Input> {
        &self.input.input
    }
    /// The member `output`.
    pub fn output(mut self, input: crate::types::Output) -> Self {
        self.input.output = Some(input);
        self
    }
    /// Sets or clears [`output`](Self::output).
    pub fn set_output(mut self, input: Option<crate::types::Output>) -> Self {
        self.input.output = input;
        self
    }
    /// The value of [`output`](Self::output) so far.
    pub fn get_output(&self) -> &Option<crate::types::Output> {
        &self.input.output
    }
    /// The member `error`.
    pub fn error(mut self, input: crate::types::Error) -> Self {
        self.input.error = Some(input);
        self
    }
    /// Sets or clears [`error`](Self::error).
    pub fn set_error(mut self, input: Option<crate::types::Error>) -> Self {
        self.input.error = input;
        self
    }
    /// The value of [`error`](Self::error) so far.
    pub fn get_error(&self) -> &Option<crate::types::Error> {
        &self.input.error
    }
    /// The member `ok`.
    pub fn ok(mut self, input: crate::types::Ok) -> Self {
        self.input.ok = Some(input);
        self
    }
    /// Sets or clears [`ok`](Self::ok).
    pub fn set_ok(mut self, input: Option<crate::types::Ok>) -> Self {
        self.input.ok = input;
        self
    }
    /// The value of [`ok`](Self::ok) so far.
    pub fn get_ok(&self) -> &Option<crate::types::Ok> {
        &self.input.ok
    }
    /// The member `err`.
    pub fn err(mut self, input: crate::types::Err) -> Self {
        self.input.err = Some(input);
        self
    }
    /// Sets or clears [`err`](Self::err).
    pub fn set_err(mut self, input: Option<crate::types::Err>) -> Self {
        self.input.err = input;
        self
    }
    /// The value of [`err`](Self::err) so far.
    pub fn get_err(&self) -> &Option<crate::types::Err> {
        &self.input.err
    }
    /// The member `default`.
    pub fn default_value(mut self, input: crate::types::Default) -> Self {
        self.input.default_value = Some(input);
        self
    }
    /// Sets or clears [`default_value`](Self::default_value).
    pub fn set_default_value(mut self, input: Option<crate::types::Default>) -> Self {
        self.input.default_value = input;
        self
    }
    /// The value of [`default_value`](Self::default_value) so far.
    pub fn get_default_value(&self) -> &Option<crate::types::Default> {
        &self.input.default_value
    }
    /// The member `into`.
    pub fn into(mut self, input: crate::types::Into) -> Self {
        self.input.into = Some(input);
        self
    }
    /// Sets or clears [`into`](Self::into).
    pub fn set_into(mut self, input: Option<crate::types::Into>) -> Self {
        self.input.into = input;
        self
    }
    /// The value of [`into`](Self::into) so far.
    pub fn get_into(&self) -> &Option<crate::types::Into> {
        &self.input.into
    }
    /// The member `clone`.
    pub fn clone(mut self, input: crate::types::Clone) -> Self {
        self.input.clone = Some(input);
        self
    }
    /// Sets or clears [`clone`](Self::clone).
    pub fn set_clone(mut self, input: Option<crate::types::Clone>) -> Self {
        self.input.clone = input;
        self
    }
    /// The value of [`clone`](Self::clone) so far.
    pub fn get_clone(&self) -> &Option<crate::types::Clone> {
        &self.input.clone
    }
    /// The member `debug`.
    pub fn debug(mut self, input: crate::types::Debug) -> Self {
        self.input.debug = Some(input);
        self
    }
    /// Sets or clears [`debug`](Self::debug).
    pub fn set_debug(mut self, input: Option<crate::types::Debug>) -> Self {
        self.input.debug = input;
        self
    }
    /// The value of [`debug`](Self::debug) so far.
    pub fn get_debug(&self) -> &Option<crate::types::Debug> {
        &self.input.debug
    }
    /// The member `send`.
    pub fn send_value(mut self, input: crate::types::Send) -> Self {
        self.input.send_value = Some(input);
        self
    }
    /// Sets or clears [`send_value`](Self::send_value).
    pub fn set_send_value(mut self, input: Option<crate::types::Send>) -> Self {
        self.input.send_value = input;
        self
    }
    /// The value of [`send_value`](Self::send_value) so far.
    pub fn get_send_value(&self) -> &Option<crate::types::Send> {
        &self.input.send_value
    }
    /// The member `iterator`.
    pub fn iterator(mut self, input: crate::types::Iterator) -> Self {
        self.input.iterator = Some(input);
        self
    }
    /// Sets or clears [`iterator`](Self::iterator).
    pub fn set_iterator(mut self, input: Option<crate::types::Iterator>) -> Self {
        self.input.iterator = input;
        self
    }
    /// The value of [`iterator`](Self::iterator) so far.
    pub fn get_iterator(&self) -> &Option<crate::types::Iterator> {
        &self.input.iterator
    }
    /// The member `hashMap`.
    pub fn hash_map(mut self, input: crate::types::HashMap) -> Self {
        self.input.hash_map = Some(input);
        self
    }
    /// Sets or clears [`hash_map`](Self::hash_map).
    pub fn set_hash_map(mut self, input: Option<crate::types::HashMap>) -> Self {
        self.input.hash_map = input;
        self
    }
    /// The value of [`hash_map`](Self::hash_map) so far.
    pub fn get_hash_map(&self) -> &Option<crate::types::HashMap> {
        &self.input.hash_map
    }
    /// The member `schema`.
    pub fn schema(mut self, input: crate::types::Schema) -> Self {
        self.input.schema = Some(input);
        self
    }
    /// Sets or clears [`schema`](Self::schema).
    pub fn set_schema(mut self, input: Option<crate::types::Schema>) -> Self {
        self.input.schema = input;
        self
    }
    /// The value of [`schema`](Self::schema) so far.
    pub fn get_schema(&self) -> &Option<crate::types::Schema> {
        &self.input.schema
    }
    /// The member `types`.
    pub fn types(mut self, input: crate::types::Types) -> Self {
        self.input.types = Some(input);
        self
    }
    /// Sets or clears [`types`](Self::types).
    pub fn set_types(mut self, input: Option<crate::types::Types>) -> Self {
        self.input.types = input;
        self
    }
    /// The value of [`types`](Self::types) so far.
    pub fn get_types(&self) -> &Option<crate::types::Types> {
        &self.input.types
    }
    /// The member `builders`.
    pub fn builders(mut self, input: crate::types::Builders) -> Self {
        self.input.builders = Some(input);
        self
    }
    /// Sets or clears [`builders`](Self::builders).
    pub fn set_builders(mut self, input: Option<crate::types::Builders>) -> Self {
        self.input.builders = input;
        self
    }
    /// The value of [`builders`](Self::builders) so far.
    pub fn get_builders(&self) -> &Option<crate::types::Builders> {
        &self.input.builders
    }
    /// The member `service`.
    pub fn service(mut self, input: crate::types::Service) -> Self {
        self.input.service = Some(input);
        self
    }
    /// Sets or clears [`service`](Self::service).
    pub fn set_service(mut self, input: Option<crate::types::Service>) -> Self {
        self.input.service = input;
        self
    }
    /// The value of [`service`](Self::service) so far.
    pub fn get_service(&self) -> &Option<crate::types::Service> {
        &self.input.service
    }
    /// The member `optionBuilder`.
    pub fn option_builder(mut self, input: crate::types::OptionBuilder) -> Self {
        self.input.option_builder = Some(input);
        self
    }
    /// Sets or clears [`option_builder`](Self::option_builder).
    pub fn set_option_builder(
        mut self,
        input: Option<crate::types::OptionBuilder>,
    ) -> Self {
        self.input.option_builder = input;
        self
    }
    /// The value of [`option_builder`](Self::option_builder) so far.
    pub fn get_option_builder(&self) -> &Option<crate::types::OptionBuilder> {
        &self.input.option_builder
    }
    /// The member `operation`.
    pub fn operation(mut self, input: crate::types::Operation) -> Self {
        self.input.operation = Some(input);
        self
    }
    /// Sets or clears [`operation`](Self::operation).
    pub fn set_operation(mut self, input: Option<crate::types::Operation>) -> Self {
        self.input.operation = input;
        self
    }
    /// The value of [`operation`](Self::operation) so far.
    pub fn get_operation(&self) -> &Option<crate::types::Operation> {
        &self.input.operation
    }
    /// The member `unhandled2`.
    pub fn unhandled2(mut self, input: crate::types::Unhandled2) -> Self {
        self.input.unhandled2 = Some(input);
        self
    }
    /// Sets or clears [`unhandled2`](Self::unhandled2).
    pub fn set_unhandled2(mut self, input: Option<crate::types::Unhandled2>) -> Self {
        self.input.unhandled2 = input;
        self
    }
    /// The value of [`unhandled2`](Self::unhandled2) so far.
    pub fn get_unhandled2(&self) -> &Option<crate::types::Unhandled2> {
        &self.input.unhandled2
    }
    /// The member `std`.
    pub fn std(mut self, input: crate::types::Std) -> Self {
        self.input.std = Some(input);
        self
    }
    /// Sets or clears [`std`](Self::std).
    pub fn set_std(mut self, input: Option<crate::types::Std>) -> Self {
        self.input.std = input;
        self
    }
    /// The value of [`std`](Self::std) so far.
    pub fn get_std(&self) -> &Option<crate::types::Std> {
        &self.input.std
    }
    /// The member `str`.
    pub fn str(mut self, input: crate::types::Str) -> Self {
        self.input.str = Some(input);
        self
    }
    /// Sets or clears [`str`](Self::str).
    pub fn set_str(mut self, input: Option<crate::types::Str>) -> Self {
        self.input.str = input;
        self
    }
    /// The value of [`str`](Self::str) so far.
    pub fn get_str(&self) -> &Option<crate::types::Str> {
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
    pub fn set_options(mut self, input: Option<Vec<crate::types::Option>>) -> Self {
        self.input.options = input;
        self
    }
    /// The value of [`options`](Self::options) so far.
    pub fn get_options(&self) -> &Option<Vec<crate::types::Option>> {
        &self.input.options
    }
    /// The member `results`.
    ///
    /// Adds an entry; [`set_results`](Self::set_results) replaces the whole map.
    pub fn results(mut self, k: impl Into<String>, v: crate::types::Result) -> Self {
        self.input.results.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`results`](Self::results).
    pub fn set_results(
        mut self,
        input: Option<::std::collections::HashMap<String, crate::types::Result>>,
    ) -> Self {
        self.input.results = input;
        self
    }
    /// The value of [`results`](Self::results) so far.
    pub fn get_results(
        &self,
    ) -> &Option<::std::collections::HashMap<String, crate::types::Result>> {
        &self.input.results
    }
    /// The member `nones`.
    ///
    /// Appends an item; [`set_nones`](Self::set_nones) replaces the whole list.
    pub fn nones(mut self, input: Option<crate::types::None>) -> Self {
        self.input.nones.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`nones`](Self::nones).
    pub fn set_nones(mut self, input: Option<Vec<Option<crate::types::None>>>) -> Self {
        self.input.nones = input;
        self
    }
    /// The value of [`nones`](Self::nones) so far.
    pub fn get_nones(&self) -> &Option<Vec<Option<crate::types::None>>> {
        &self.input.nones
    }
    /// The member `text`.
    ///
    /// This member is required.
    pub fn text(mut self, input: impl Into<String>) -> Self {
        self.input.text = Some(input.into());
        self
    }
    /// Sets or clears [`text`](Self::text).
    pub fn set_text(mut self, input: Option<String>) -> Self {
        self.input.text = input;
        self
    }
    /// The value of [`text`](Self::text) so far.
    pub fn get_text(&self) -> &Option<String> {
        &self.input.text
    }
    /// Builds the [`UseInput`](crate::operation::use_::UseInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::use_::UseInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for UseInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
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
