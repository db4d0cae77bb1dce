// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Move` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct MoveOutput {
    /// The member `type`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The member `match`.
    pub r#match: ::std::string::String,
    /// The member `ref`.
    pub r#ref: ::std::option::Option<::std::string::String>,
    /// The member `self`.
    pub self_: ::std::option::Option<::std::string::String>,
    /// The member `gen`.
    pub r#gen: ::std::option::Option<::std::string::String>,
    /// The member `async`.
    pub r#async: ::std::option::Option<::std::string::String>,
    /// The member `crate`.
    pub crate_: ::std::option::Option<::std::string::String>,
    /// The member `super`.
    pub super_: ::std::option::Option<::std::string::String>,
    /// The member `build`.
    pub build_value: ::std::option::Option<::std::string::String>,
    /// The member `builder`.
    pub builder_value: ::std::option::Option<::std::string::String>,
    /// The member `send`.
    pub send: ::std::option::Option<::std::string::String>,
    /// The member `customize`.
    pub customize: ::std::option::Option<::std::string::String>,
    /// The member `default`.
    pub default_value: ::std::string::String,
    /// The member `as_input`.
    pub as_input: ::std::option::Option<::std::string::String>,
    /// The member `meta`.
    pub meta: ::std::option::Option<::std::string::String>,
    /// The member `fn`.
    pub r#fn: ::std::option::Option<::std::string::String>,
    /// The member `clone`.
    pub clone: ::std::option::Option<::std::string::String>,
    /// The member `struct`.
    pub r#struct: ::std::option::Option<crate::types::Struct>,
    /// The member `mood`.
    pub mood: ::std::option::Option<crate::types::Mood>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl MoveOutput {
    /// A builder for [`MoveOutput`](Self).
    pub fn builder() -> crate::operation::move_::builders::MoveOutputBuilder {
        crate::operation::move_::builders::MoveOutputBuilder::default()
    }
    /// The member `type`.
    pub fn r#type(&self) -> ::std::option::Option<&str> {
        self.r#type.as_deref()
    }
    /// The member `match`.
    pub fn r#match(&self) -> &str {
        self.r#match.as_str()
    }
    /// The member `ref`.
    pub fn r#ref(&self) -> ::std::option::Option<&str> {
        self.r#ref.as_deref()
    }
    /// The member `self`.
    pub fn self_(&self) -> ::std::option::Option<&str> {
        self.self_.as_deref()
    }
    /// The member `gen`.
    pub fn r#gen(&self) -> ::std::option::Option<&str> {
        self.r#gen.as_deref()
    }
    /// The member `async`.
    pub fn r#async(&self) -> ::std::option::Option<&str> {
        self.r#async.as_deref()
    }
    /// The member `crate`.
    pub fn crate_(&self) -> ::std::option::Option<&str> {
        self.crate_.as_deref()
    }
    /// The member `super`.
    pub fn super_(&self) -> ::std::option::Option<&str> {
        self.super_.as_deref()
    }
    /// The member `build`.
    pub fn build_value(&self) -> ::std::option::Option<&str> {
        self.build_value.as_deref()
    }
    /// The member `builder`.
    pub fn builder_value(&self) -> ::std::option::Option<&str> {
        self.builder_value.as_deref()
    }
    /// The member `send`.
    pub fn send(&self) -> ::std::option::Option<&str> {
        self.send.as_deref()
    }
    /// The member `customize`.
    pub fn customize(&self) -> ::std::option::Option<&str> {
        self.customize.as_deref()
    }
    /// The member `default`.
    pub fn default_value(&self) -> &str {
        self.default_value.as_str()
    }
    /// The member `as_input`.
    pub fn as_input(&self) -> ::std::option::Option<&str> {
        self.as_input.as_deref()
    }
    /// The member `meta`.
    pub fn meta(&self) -> ::std::option::Option<&str> {
        self.meta.as_deref()
    }
    /// The member `fn`.
    pub fn r#fn(&self) -> ::std::option::Option<&str> {
        self.r#fn.as_deref()
    }
    /// The member `clone`.
    pub fn clone(&self) -> ::std::option::Option<&str> {
        self.clone.as_deref()
    }
    /// The member `struct`.
    pub fn r#struct(&self) -> ::std::option::Option<&crate::types::Struct> {
        self.r#struct.as_ref()
    }
    /// The member `mood`.
    pub fn mood(&self) -> ::std::option::Option<&crate::types::Mood> {
        self.mood.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for MoveOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for MoveOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`MoveOutput`](crate::operation::move_::MoveOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct MoveOutputBuilder {
    pub(crate) r#type: ::std::option::Option<::std::string::String>,
    pub(crate) r#match: ::std::option::Option<::std::string::String>,
    pub(crate) r#ref: ::std::option::Option<::std::string::String>,
    pub(crate) self_: ::std::option::Option<::std::string::String>,
    pub(crate) r#gen: ::std::option::Option<::std::string::String>,
    pub(crate) r#async: ::std::option::Option<::std::string::String>,
    pub(crate) crate_: ::std::option::Option<::std::string::String>,
    pub(crate) super_: ::std::option::Option<::std::string::String>,
    pub(crate) build_value: ::std::option::Option<::std::string::String>,
    pub(crate) builder_value: ::std::option::Option<::std::string::String>,
    pub(crate) send: ::std::option::Option<::std::string::String>,
    pub(crate) customize: ::std::option::Option<::std::string::String>,
    pub(crate) default_value: ::std::option::Option<::std::string::String>,
    pub(crate) as_input: ::std::option::Option<::std::string::String>,
    pub(crate) meta: ::std::option::Option<::std::string::String>,
    pub(crate) r#fn: ::std::option::Option<::std::string::String>,
    pub(crate) clone: ::std::option::Option<::std::string::String>,
    pub(crate) r#struct: ::std::option::Option<crate::types::Struct>,
    pub(crate) mood: ::std::option::Option<crate::types::Mood>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl MoveOutputBuilder {
    /// The member `type`.
    pub fn r#type(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#type = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`type`](Self::type).
    pub fn set_type(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    pub fn get_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.r#type
    }
    /// The member `match`.
    pub fn r#match(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#match = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`match`](Self::match).
    pub fn set_match(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.r#match = input;
        self
    }
    /// The value of [`match`](Self::match) so far.
    pub fn get_match(&self) -> &::std::option::Option<::std::string::String> {
        &self.r#match
    }
    /// The member `ref`.
    pub fn r#ref(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#ref = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`ref`](Self::ref).
    pub fn set_ref(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.r#ref = input;
        self
    }
    /// The value of [`ref`](Self::ref) so far.
    pub fn get_ref(&self) -> &::std::option::Option<::std::string::String> {
        &self.r#ref
    }
    /// The member `self`.
    pub fn self_(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.self_ = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    pub fn set_self_(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    pub fn get_self_(&self) -> &::std::option::Option<::std::string::String> {
        &self.self_
    }
    /// The member `gen`.
    pub fn r#gen(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#gen = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`gen`](Self::gen).
    pub fn set_gen(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.r#gen = input;
        self
    }
    /// The value of [`gen`](Self::gen) so far.
    pub fn get_gen(&self) -> &::std::option::Option<::std::string::String> {
        &self.r#gen
    }
    /// The member `async`.
    pub fn r#async(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#async = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`async`](Self::async).
    pub fn set_async(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.r#async = input;
        self
    }
    /// The value of [`async`](Self::async) so far.
    pub fn get_async(&self) -> &::std::option::Option<::std::string::String> {
        &self.r#async
    }
    /// The member `crate`.
    pub fn crate_(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.crate_ = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`crate_`](Self::crate_).
    pub fn set_crate_(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.crate_ = input;
        self
    }
    /// The value of [`crate_`](Self::crate_) so far.
    pub fn get_crate_(&self) -> &::std::option::Option<::std::string::String> {
        &self.crate_
    }
    /// The member `super`.
    pub fn super_(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.super_ = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`super_`](Self::super_).
    pub fn set_super_(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.super_ = input;
        self
    }
    /// The value of [`super_`](Self::super_) so far.
    pub fn get_super_(&self) -> &::std::option::Option<::std::string::String> {
        &self.super_
    }
    /// The member `build`.
    pub fn build_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.build_value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`build_value`](Self::build_value).
    pub fn set_build_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.build_value = input;
        self
    }
    /// The value of [`build_value`](Self::build_value) so far.
    pub fn get_build_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.build_value
    }
    /// The member `builder`.
    pub fn builder_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.builder_value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`builder_value`](Self::builder_value).
    pub fn set_builder_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.builder_value = input;
        self
    }
    /// The value of [`builder_value`](Self::builder_value) so far.
    pub fn get_builder_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.builder_value
    }
    /// The member `send`.
    pub fn send(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.send = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`send`](Self::send).
    pub fn set_send(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.send = input;
        self
    }
    /// The value of [`send`](Self::send) so far.
    pub fn get_send(&self) -> &::std::option::Option<::std::string::String> {
        &self.send
    }
    /// The member `customize`.
    pub fn customize(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.customize = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`customize`](Self::customize).
    pub fn set_customize(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.customize = input;
        self
    }
    /// The value of [`customize`](Self::customize) so far.
    pub fn get_customize(&self) -> &::std::option::Option<::std::string::String> {
        &self.customize
    }
    /// The member `default`.
    pub fn default_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.default_value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`default_value`](Self::default_value).
    pub fn set_default_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.default_value = input;
        self
    }
    /// The value of [`default_value`](Self::default_value) so far.
    pub fn get_default_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.default_value
    }
    /// The member `as_input`.
    pub fn as_input(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.as_input = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`as_input`](Self::as_input).
    pub fn set_as_input(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.as_input = input;
        self
    }
    /// The value of [`as_input`](Self::as_input) so far.
    pub fn get_as_input(&self) -> &::std::option::Option<::std::string::String> {
        &self.as_input
    }
    /// The member `meta`.
    pub fn meta(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.meta = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`meta`](Self::meta).
    pub fn set_meta(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.meta = input;
        self
    }
    /// The value of [`meta`](Self::meta) so far.
    pub fn get_meta(&self) -> &::std::option::Option<::std::string::String> {
        &self.meta
    }
    /// The member `fn`.
    pub fn r#fn(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#fn = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`fn`](Self::fn).
    pub fn set_fn(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.r#fn = input;
        self
    }
    /// The value of [`fn`](Self::fn) so far.
    pub fn get_fn(&self) -> &::std::option::Option<::std::string::String> {
        &self.r#fn
    }
    /// The member `clone`.
    pub fn clone(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.clone = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`clone`](Self::clone).
    pub fn set_clone(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.clone = input;
        self
    }
    /// The value of [`clone`](Self::clone) so far.
    pub fn get_clone(&self) -> &::std::option::Option<::std::string::String> {
        &self.clone
    }
    /// The member `struct`.
    pub fn r#struct(mut self, input: crate::types::Struct) -> Self {
        self.r#struct = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`struct`](Self::struct).
    pub fn set_struct(
        mut self,
        input: ::std::option::Option<crate::types::Struct>,
    ) -> Self {
        self.r#struct = input;
        self
    }
    /// The value of [`struct`](Self::struct) so far.
    pub fn get_struct(&self) -> &::std::option::Option<crate::types::Struct> {
        &self.r#struct
    }
    /// The member `mood`.
    pub fn mood(mut self, input: crate::types::Mood) -> Self {
        self.mood = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`mood`](Self::mood).
    pub fn set_mood(mut self, input: ::std::option::Option<crate::types::Mood>) -> Self {
        self.mood = input;
        self
    }
    /// The value of [`mood`](Self::mood) so far.
    pub fn get_mood(&self) -> &::std::option::Option<crate::types::Mood> {
        &self.mood
    }
    /// Builds the [`MoveOutput`](crate::operation::move_::MoveOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::move_::MoveOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("match", &self.r#match);
        problems.required("default_value", &self.default_value);
        problems.finish("MoveOutput")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
