// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Struct`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Struct {
    /// The member `type`.
    pub r#type: String,
    /// The member `match`.
    pub r#match: Option<String>,
    /// The member `ref`.
    pub r#ref: Option<String>,
    /// The member `self`.
    pub self_: Option<String>,
    /// The member `gen`.
    pub r#gen: Option<String>,
    /// The member `async`.
    pub r#async: Option<String>,
    /// The member `crate`.
    pub crate_: String,
    /// The member `super`.
    pub super_: Option<String>,
    /// The member `build`.
    pub build_value: Option<String>,
    /// The member `builder`.
    pub builder_value: String,
    /// The member `send`.
    pub send: Option<String>,
    /// The member `customize`.
    pub customize: Option<String>,
    /// The member `default`.
    pub default_value: Option<String>,
    /// The member `as_input`.
    pub as_input: Option<String>,
    /// The member `meta`.
    pub meta: Option<String>,
    /// The member `fn`.
    pub r#fn: Option<String>,
    /// The member `clone`.
    pub clone: Option<String>,
}

impl Struct {
    /// A builder for [`Struct`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::StructBuilder {
        crate::types::builders::StructBuilder::default()
    }
    /// The member `type`.
    #[inline]
    pub fn r#type(&self) -> &str {
        self.r#type.as_str()
    }
    /// The member `match`.
    #[inline]
    pub fn r#match(&self) -> Option<&str> {
        self.r#match.as_deref()
    }
    /// The member `ref`.
    #[inline]
    pub fn r#ref(&self) -> Option<&str> {
        self.r#ref.as_deref()
    }
    /// The member `self`.
    #[inline]
    pub fn self_(&self) -> Option<&str> {
        self.self_.as_deref()
    }
    /// The member `gen`.
    #[inline]
    pub fn r#gen(&self) -> Option<&str> {
        self.r#gen.as_deref()
    }
    /// The member `async`.
    #[inline]
    pub fn r#async(&self) -> Option<&str> {
        self.r#async.as_deref()
    }
    /// The member `crate`.
    #[inline]
    pub fn crate_(&self) -> &str {
        self.crate_.as_str()
    }
    /// The member `super`.
    #[inline]
    pub fn super_(&self) -> Option<&str> {
        self.super_.as_deref()
    }
    /// The member `build`.
    #[inline]
    pub fn build_value(&self) -> Option<&str> {
        self.build_value.as_deref()
    }
    /// The member `builder`.
    #[inline]
    pub fn builder_value(&self) -> &str {
        self.builder_value.as_str()
    }
    /// The member `send`.
    #[inline]
    pub fn send(&self) -> Option<&str> {
        self.send.as_deref()
    }
    /// The member `customize`.
    #[inline]
    pub fn customize(&self) -> Option<&str> {
        self.customize.as_deref()
    }
    /// The member `default`.
    #[inline]
    pub fn default_value(&self) -> Option<&str> {
        self.default_value.as_deref()
    }
    /// The member `as_input`.
    #[inline]
    pub fn as_input(&self) -> Option<&str> {
        self.as_input.as_deref()
    }
    /// The member `meta`.
    #[inline]
    pub fn meta(&self) -> Option<&str> {
        self.meta.as_deref()
    }
    /// The member `fn`.
    #[inline]
    pub fn r#fn(&self) -> Option<&str> {
        self.r#fn.as_deref()
    }
    /// The member `clone`.
    #[inline]
    pub fn clone(&self) -> Option<&str> {
        self.clone.as_deref()
    }
}

/// A builder for [`Struct`](crate::types::Struct).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct StructBuilder {
    pub(crate) r#type: Option<String>,
    pub(crate) r#match: Option<String>,
    pub(crate) r#ref: Option<String>,
    pub(crate) self_: Option<String>,
    pub(crate) r#gen: Option<String>,
    pub(crate) r#async: Option<String>,
    pub(crate) crate_: Option<String>,
    pub(crate) super_: Option<String>,
    pub(crate) build_value: Option<String>,
    pub(crate) builder_value: Option<String>,
    pub(crate) send: Option<String>,
    pub(crate) customize: Option<String>,
    pub(crate) default_value: Option<String>,
    pub(crate) as_input: Option<String>,
    pub(crate) meta: Option<String>,
    pub(crate) r#fn: Option<String>,
    pub(crate) clone: Option<String>,
}

impl StructBuilder {
    /// The member `type`.
    pub fn r#type(mut self, input: impl Into<String>) -> Self {
        self.r#type = Some(input.into());
        self
    }
    /// Sets or clears [`type`](Self::type).
    #[inline]
    pub fn set_type(mut self, input: Option<String>) -> Self {
        self.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    #[inline]
    pub fn get_type(&self) -> &Option<String> {
        &self.r#type
    }
    /// The member `match`.
    pub fn r#match(mut self, input: impl Into<String>) -> Self {
        self.r#match = Some(input.into());
        self
    }
    /// Sets or clears [`match`](Self::match).
    #[inline]
    pub fn set_match(mut self, input: Option<String>) -> Self {
        self.r#match = input;
        self
    }
    /// The value of [`match`](Self::match) so far.
    #[inline]
    pub fn get_match(&self) -> &Option<String> {
        &self.r#match
    }
    /// The member `ref`.
    pub fn r#ref(mut self, input: impl Into<String>) -> Self {
        self.r#ref = Some(input.into());
        self
    }
    /// Sets or clears [`ref`](Self::ref).
    #[inline]
    pub fn set_ref(mut self, input: Option<String>) -> Self {
        self.r#ref = input;
        self
    }
    /// The value of [`ref`](Self::ref) so far.
    #[inline]
    pub fn get_ref(&self) -> &Option<String> {
        &self.r#ref
    }
    /// The member `self`.
    pub fn self_(mut self, input: impl Into<String>) -> Self {
        self.self_ = Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    #[inline]
    pub fn set_self_(mut self, input: Option<String>) -> Self {
        self.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    #[inline]
    pub fn get_self_(&self) -> &Option<String> {
        &self.self_
    }
    /// The member `gen`.
    pub fn r#gen(mut self, input: impl Into<String>) -> Self {
        self.r#gen = Some(input.into());
        self
    }
    /// Sets or clears [`gen`](Self::gen).
    #[inline]
    pub fn set_gen(mut self, input: Option<String>) -> Self {
        self.r#gen = input;
        self
    }
    /// The value of [`gen`](Self::gen) so far.
    #[inline]
    pub fn get_gen(&self) -> &Option<String> {
        &self.r#gen
    }
    /// The member `async`.
    pub fn r#async(mut self, input: impl Into<String>) -> Self {
        self.r#async = Some(input.into());
        self
    }
    /// Sets or clears [`async`](Self::async).
    #[inline]
    pub fn set_async(mut self, input: Option<String>) -> Self {
        self.r#async = input;
        self
    }
    /// The value of [`async`](Self::async) so far.
    #[inline]
    pub fn get_async(&self) -> &Option<String> {
        &self.r#async
    }
    /// The member `crate`.
    pub fn crate_(mut self, input: impl Into<String>) -> Self {
        self.crate_ = Some(input.into());
        self
    }
    /// Sets or clears [`crate_`](Self::crate_).
    #[inline]
    pub fn set_crate_(mut self, input: Option<String>) -> Self {
        self.crate_ = input;
        self
    }
    /// The value of [`crate_`](Self::crate_) so far.
    #[inline]
    pub fn get_crate_(&self) -> &Option<String> {
        &self.crate_
    }
    /// The member `super`.
    pub fn super_(mut self, input: impl Into<String>) -> Self {
        self.super_ = Some(input.into());
        self
    }
    /// Sets or clears [`super_`](Self::super_).
    #[inline]
    pub fn set_super_(mut self, input: Option<String>) -> Self {
        self.super_ = input;
        self
    }
    /// The value of [`super_`](Self::super_) so far.
    #[inline]
    pub fn get_super_(&self) -> &Option<String> {
        &self.super_
    }
    /// The member `build`.
    pub fn build_value(mut self, input: impl Into<String>) -> Self {
        self.build_value = Some(input.into());
        self
    }
    /// Sets or clears [`build_value`](Self::build_value).
    #[inline]
    pub fn set_build_value(mut self, input: Option<String>) -> Self {
        self.build_value = input;
        self
    }
    /// The value of [`build_value`](Self::build_value) so far.
    #[inline]
    pub fn get_build_value(&self) -> &Option<String> {
        &self.build_value
    }
    /// The member `builder`.
    pub fn builder_value(mut self, input: impl Into<String>) -> Self {
        self.builder_value = Some(input.into());
        self
    }
    /// Sets or clears [`builder_value`](Self::builder_value).
    #[inline]
    pub fn set_builder_value(mut self, input: Option<String>) -> Self {
        self.builder_value = input;
        self
    }
    /// The value of [`builder_value`](Self::builder_value) so far.
    #[inline]
    pub fn get_builder_value(&self) -> &Option<String> {
        &self.builder_value
    }
    /// The member `send`.
    pub fn send(mut self, input: impl Into<String>) -> Self {
        self.send = Some(input.into());
        self
    }
    /// Sets or clears [`send`](Self::send).
    #[inline]
    pub fn set_send(mut self, input: Option<String>) -> Self {
        self.send = input;
        self
    }
    /// The value of [`send`](Self::send) so far.
    #[inline]
    pub fn get_send(&self) -> &Option<String> {
        &self.send
    }
    /// The member `customize`.
    pub fn customize(mut self, input: impl Into<String>) -> Self {
        self.customize = Some(input.into());
        self
    }
    /// Sets or clears [`customize`](Self::customize).
    #[inline]
    pub fn set_customize(mut self, input: Option<String>) -> Self {
        self.customize = input;
        self
    }
    /// The value of [`customize`](Self::customize) so far.
    #[inline]
    pub fn get_customize(&self) -> &Option<String> {
        &self.customize
    }
    /// The member `default`.
    pub fn default_value(mut self, input: impl Into<String>) -> Self {
        self.default_value = Some(input.into());
        self
    }
    /// Sets or clears [`default_value`](Self::default_value).
    #[inline]
    pub fn set_default_value(mut self, input: Option<String>) -> Self {
        self.default_value = input;
        self
    }
    /// The value of [`default_value`](Self::default_value) so far.
    #[inline]
    pub fn get_default_value(&self) -> &Option<String> {
        &self.default_value
    }
    /// The member `as_input`.
    pub fn as_input(mut self, input: impl Into<String>) -> Self {
        self.as_input = Some(input.into());
        self
    }
    /// Sets or clears [`as_input`](Self::as_input).
    #[inline]
    pub fn set_as_input(mut self, input: Option<String>) -> Self {
        self.as_input = input;
        self
    }
    /// The value of [`as_input`](Self::as_input) so far.
    #[inline]
    pub fn get_as_input(&self) -> &Option<String> {
        &self.as_input
    }
    /// The member `meta`.
    pub fn meta(mut self, input: impl Into<String>) -> Self {
        self.meta = Some(input.into());
        self
    }
    /// Sets or clears [`meta`](Self::meta).
    #[inline]
    pub fn set_meta(mut self, input: Option<String>) -> Self {
        self.meta = input;
        self
    }
    /// The value of [`meta`](Self::meta) so far.
    #[inline]
    pub fn get_meta(&self) -> &Option<String> {
        &self.meta
    }
    /// The member `fn`.
    pub fn r#fn(mut self, input: impl Into<String>) -> Self {
        self.r#fn = Some(input.into());
        self
    }
    /// Sets or clears [`fn`](Self::fn).
    #[inline]
    pub fn set_fn(mut self, input: Option<String>) -> Self {
        self.r#fn = input;
        self
    }
    /// The value of [`fn`](Self::fn) so far.
    #[inline]
    pub fn get_fn(&self) -> &Option<String> {
        &self.r#fn
    }
    /// The member `clone`.
    pub fn clone(mut self, input: impl Into<String>) -> Self {
        self.clone = Some(input.into());
        self
    }
    /// Sets or clears [`clone`](Self::clone).
    #[inline]
    pub fn set_clone(mut self, input: Option<String>) -> Self {
        self.clone = input;
        self
    }
    /// The value of [`clone`](Self::clone) so far.
    #[inline]
    pub fn get_clone(&self) -> &Option<String> {
        &self.clone
    }
    /// Builds the [`Struct`](crate::types::Struct).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::Struct,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("type", &self.r#type);
        problems.required("crate_", &self.crate_);
        problems.required("builder_value", &self.builder_value);
        problems.finish("Struct")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
