// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Move` sends.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct MoveInput {
    /// The member `type`.
    ///
    /// This member is required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The member `match`.
    pub r#match: ::std::option::Option<::std::string::String>,
    /// The member `ref`.
    pub r#ref: ::std::option::Option<::std::string::String>,
    /// The member `self`.
    ///
    /// This member is required.
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
    ///
    /// This member is required.
    pub build_value: ::std::option::Option<::std::string::String>,
    /// The member `builder`.
    pub builder_value: ::std::option::Option<::std::string::String>,
    /// The member `send`.
    pub send_value: ::std::option::Option<::std::string::String>,
    /// The member `customize`.
    pub customize_value: ::std::option::Option<::std::string::String>,
    /// The member `default`.
    pub default_value: ::std::option::Option<::std::string::String>,
    /// The member `as_input`.
    pub as_input_value: ::std::option::Option<::std::string::String>,
    /// The member `meta`.
    pub meta: ::std::option::Option<::std::string::String>,
    /// The member `fn`.
    pub r#fn: ::std::option::Option<::std::string::String>,
    /// The member `clone`.
    pub clone: ::std::option::Option<::std::string::String>,
    /// The member `choice`.
    pub choice: ::std::option::Option<crate::types::Choice>,
    /// The member `mood`.
    pub mood: ::std::option::Option<crate::types::Mood>,
}

impl MoveInput {
    /// A builder for [`MoveInput`](Self).
    pub fn builder() -> crate::operation::move_::builders::MoveInputBuilder {
        crate::operation::move_::builders::MoveInputBuilder::default()
    }
    /// The member `type`.
    ///
    /// This member is required.
    pub fn r#type(&self) -> ::std::option::Option<&str> {
        self.r#type.as_deref()
    }
    /// The member `match`.
    pub fn r#match(&self) -> ::std::option::Option<&str> {
        self.r#match.as_deref()
    }
    /// The member `ref`.
    pub fn r#ref(&self) -> ::std::option::Option<&str> {
        self.r#ref.as_deref()
    }
    /// The member `self`.
    ///
    /// This member is required.
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
    ///
    /// This member is required.
    pub fn build_value(&self) -> ::std::option::Option<&str> {
        self.build_value.as_deref()
    }
    /// The member `builder`.
    pub fn builder_value(&self) -> ::std::option::Option<&str> {
        self.builder_value.as_deref()
    }
    /// The member `send`.
    pub fn send_value(&self) -> ::std::option::Option<&str> {
        self.send_value.as_deref()
    }
    /// The member `customize`.
    pub fn customize_value(&self) -> ::std::option::Option<&str> {
        self.customize_value.as_deref()
    }
    /// The member `default`.
    pub fn default_value(&self) -> ::std::option::Option<&str> {
        self.default_value.as_deref()
    }
    /// The member `as_input`.
    pub fn as_input_value(&self) -> ::std::option::Option<&str> {
        self.as_input_value.as_deref()
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
    /// The member `choice`.
    pub fn choice(&self) -> ::std::option::Option<&crate::types::Choice> {
        self.choice.as_ref()
    }
    /// The member `mood`.
    pub fn mood(&self) -> ::std::option::Option<&crate::types::Mood> {
        self.mood.as_ref()
    }
}

/// A builder for [`MoveInput`](crate::operation::move_::MoveInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct MoveRequestBuilder<C> {
    pub(crate) input: crate::operation::move_::MoveInput,
    pub(crate) client: C,
}

/// A builder for [`MoveInput`](crate::operation::move_::MoveInput) alone.
pub type MoveInputBuilder = MoveRequestBuilder<()>;

impl<C> MoveRequestBuilder<C> {
    /// The member `type`.
    ///
    /// This member is required.
    pub fn r#type(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#type = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`type`](Self::type).
    pub fn set_type(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    pub fn get_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.r#type
    }
    /// The member `match`.
    pub fn r#match(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#match = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`match`](Self::match).
    pub fn set_match(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.r#match = input;
        self
    }
    /// The value of [`match`](Self::match) so far.
    pub fn get_match(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.r#match
    }
    /// The member `ref`.
    pub fn r#ref(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#ref = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`ref`](Self::ref).
    pub fn set_ref(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.r#ref = input;
        self
    }
    /// The value of [`ref`](Self::ref) so far.
    pub fn get_ref(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.r#ref
    }
    /// The member `self`.
    ///
    /// This member is required.
    pub fn self_(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.self_ = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    pub fn set_self_(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    pub fn get_self_(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.self_
    }
    /// The member `gen`.
    pub fn r#gen(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#gen = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`gen`](Self::gen).
    pub fn set_gen(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.r#gen = input;
        self
    }
    /// The value of [`gen`](Self::gen) so far.
    pub fn get_gen(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.r#gen
    }
    /// The member `async`.
    pub fn r#async(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#async = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`async`](Self::async).
    pub fn set_async(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.r#async = input;
        self
    }
    /// The value of [`async`](Self::async) so far.
    pub fn get_async(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.r#async
    }
    /// The member `crate`.
    pub fn crate_(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.crate_ = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`crate_`](Self::crate_).
    pub fn set_crate_(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.crate_ = input;
        self
    }
    /// The value of [`crate_`](Self::crate_) so far.
    pub fn get_crate_(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.crate_
    }
    /// The member `super`.
    pub fn super_(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.super_ = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`super_`](Self::super_).
    pub fn set_super_(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.super_ = input;
        self
    }
    /// The value of [`super_`](Self::super_) so far.
    pub fn get_super_(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.super_
    }
    /// The member `build`.
    ///
    /// This member is required.
    pub fn build_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.build_value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`build_value`](Self::build_value).
    pub fn set_build_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.build_value = input;
        self
    }
    /// The value of [`build_value`](Self::build_value) so far.
    pub fn get_build_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.build_value
    }
    /// The member `builder`.
    pub fn builder_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.builder_value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`builder_value`](Self::builder_value).
    pub fn set_builder_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.builder_value = input;
        self
    }
    /// The value of [`builder_value`](Self::builder_value) so far.
    pub fn get_builder_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.builder_value
    }
    /// The member `send`.
    pub fn send_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.send_value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`send_value`](Self::send_value).
    pub fn set_send_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.send_value = input;
        self
    }
    /// The value of [`send_value`](Self::send_value) so far.
    pub fn get_send_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.send_value
    }
    /// The member `customize`.
    pub fn customize_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.customize_value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`customize_value`](Self::customize_value).
    pub fn set_customize_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.customize_value = input;
        self
    }
    /// The value of [`customize_value`](Self::customize_value) so far.
    pub fn get_customize_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.customize_value
    }
    /// The member `default`.
    pub fn default_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.default_value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`default_value`](Self::default_value).
    pub fn set_default_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.default_value = input;
        self
    }
    /// The value of [`default_value`](Self::default_value) so far.
    pub fn get_default_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.default_value
    }
    /// The member `as_input`.
    pub fn as_input_value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.as_input_value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`as_input_value`](Self::as_input_value).
    pub fn set_as_input_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.as_input_value = input;
        self
    }
    /// The value of [`as_input_value`](Self::as_input_value) so far.
    pub fn get_as_input_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.as_input_value
    }
    /// The member `meta`.
    pub fn meta(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.meta = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`meta`](Self::meta).
    pub fn set_meta(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.meta = input;
        self
    }
    /// The value of [`meta`](Self::meta) so far.
    pub fn get_meta(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.meta
    }
    /// The member `fn`.
    pub fn r#fn(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#fn = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`fn`](Self::fn).
    pub fn set_fn(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.r#fn = input;
        self
    }
    /// The value of [`fn`](Self::fn) so far.
    pub fn get_fn(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.r#fn
    }
    /// The member `clone`.
    pub fn clone(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.clone = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`clone`](Self::clone).
    pub fn set_clone(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.clone = input;
        self
    }
    /// The value of [`clone`](Self::clone) so far.
    pub fn get_clone(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.clone
    }
    /// The member `choice`.
    pub fn choice(mut self, input: crate::types::Choice) -> Self {
        self.input.choice = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`choice`](Self::choice).
    pub fn set_choice(
        mut self,
        input: ::std::option::Option<crate::types::Choice>,
    ) -> Self {
        self.input.choice = input;
        self
    }
    /// The value of [`choice`](Self::choice) so far.
    pub fn get_choice(&self) -> &::std::option::Option<crate::types::Choice> {
        &self.input.choice
    }
    /// The member `mood`.
    pub fn mood(mut self, input: crate::types::Mood) -> Self {
        self.input.mood = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`mood`](Self::mood).
    pub fn set_mood(mut self, input: ::std::option::Option<crate::types::Mood>) -> Self {
        self.input.mood = input;
        self
    }
    /// The value of [`mood`](Self::mood) so far.
    pub fn get_mood(&self) -> &::std::option::Option<crate::types::Mood> {
        &self.input.mood
    }
    /// Builds the [`MoveInput`](crate::operation::move_::MoveInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::move_::MoveInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        ::std::result::Result::Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for MoveInput {
    fn check(
        &self,
    ) -> ::std::result::Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("type", &self.r#type);
        problems.required("self_", &self.self_);
        problems.required("build_value", &self.build_value);
        problems.finish("MoveInput")
    }
}
