// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Move` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct MoveInput {
    /// The member `type`.
    ///
    /// This member is required.
    pub r#type: Option<String>,
    /// The member `match`.
    pub r#match: Option<String>,
    /// The member `ref`.
    pub r#ref: Option<String>,
    /// The member `self`.
    ///
    /// This member is required.
    pub self_: Option<String>,
    /// The member `gen`.
    pub r#gen: Option<String>,
    /// The member `async`.
    pub r#async: Option<String>,
    /// The member `crate`.
    pub crate_: Option<String>,
    /// The member `super`.
    pub super_: Option<String>,
    /// The member `build`.
    ///
    /// This member is required.
    pub build_value: Option<String>,
    /// The member `builder`.
    pub builder_value: Option<String>,
    /// The member `send`.
    pub send_value: Option<String>,
    /// The member `customize`.
    pub customize_value: Option<String>,
    /// The member `default`.
    pub default_value: Option<String>,
    /// The member `as_input`.
    pub as_input_value: Option<String>,
    /// The member `meta`.
    pub meta: Option<String>,
    /// The member `fn`.
    pub r#fn: Option<String>,
    /// The member `clone`.
    pub clone: Option<String>,
    /// The member `choice`.
    pub choice: Option<crate::types::Choice>,
    /// The member `mood`.
    pub mood: Option<crate::types::Mood>,
}

impl MoveInput {
    /// A builder for [`MoveInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::move_::builders::MoveInputBuilder {
        crate::operation::move_::builders::MoveInputBuilder::default()
    }
    /// The member `type`.
    ///
    /// This member is required.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
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
    ///
    /// This member is required.
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
    pub fn crate_(&self) -> Option<&str> {
        self.crate_.as_deref()
    }
    /// The member `super`.
    #[inline]
    pub fn super_(&self) -> Option<&str> {
        self.super_.as_deref()
    }
    /// The member `build`.
    ///
    /// This member is required.
    #[inline]
    pub fn build_value(&self) -> Option<&str> {
        self.build_value.as_deref()
    }
    /// The member `builder`.
    #[inline]
    pub fn builder_value(&self) -> Option<&str> {
        self.builder_value.as_deref()
    }
    /// The member `send`.
    #[inline]
    pub fn send_value(&self) -> Option<&str> {
        self.send_value.as_deref()
    }
    /// The member `customize`.
    #[inline]
    pub fn customize_value(&self) -> Option<&str> {
        self.customize_value.as_deref()
    }
    /// The member `default`.
    #[inline]
    pub fn default_value(&self) -> Option<&str> {
        self.default_value.as_deref()
    }
    /// The member `as_input`.
    #[inline]
    pub fn as_input_value(&self) -> Option<&str> {
        self.as_input_value.as_deref()
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
    /// The member `choice`.
    #[inline]
    pub fn choice(&self) -> Option<&crate::types::Choice> {
        self.choice.as_ref()
    }
    /// The member `mood`.
    #[inline]
    pub fn mood(&self) -> Option<&crate::types::Mood> {
        self.mood.as_ref()
    }
}

/// A builder for [`MoveInput`](crate::operation::move_::MoveInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
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
    pub fn r#type(mut self, input: impl Into<String>) -> Self {
        self.input.r#type = Some(input.into());
        self
    }
    /// Sets or clears [`type`](Self::type).
    pub fn set_type(mut self, input: Option<String>) -> Self {
        self.input.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    pub fn get_type(&self) -> &Option<String> {
        &self.input.r#type
    }
    /// The member `match`.
    pub fn r#match(mut self, input: impl Into<String>) -> Self {
        self.input.r#match = Some(input.into());
        self
    }
    /// Sets or clears [`match`](Self::match).
    pub fn set_match(mut self, input: Option<String>) -> Self {
        self.input.r#match = input;
        self
    }
    /// The value of [`match`](Self::match) so far.
    pub fn get_match(&self) -> &Option<String> {
        &self.input.r#match
    }
    /// The member `ref`.
    pub fn r#ref(mut self, input: impl Into<String>) -> Self {
        self.input.r#ref = Some(input.into());
        self
    }
    /// Sets or clears [`ref`](Self::ref).
    pub fn set_ref(mut self, input: Option<String>) -> Self {
        self.input.r#ref = input;
        self
    }
    /// The value of [`ref`](Self::ref) so far.
    pub fn get_ref(&self) -> &Option<String> {
        &self.input.r#ref
    }
    /// The member `self`.
    ///
    /// This member is required.
    pub fn self_(mut self, input: impl Into<String>) -> Self {
        self.input.self_ = Some(input.into());
        self
    }
    /// Sets or clears [`self_`](Self::self_).
    pub fn set_self_(mut self, input: Option<String>) -> Self {
        self.input.self_ = input;
        self
    }
    /// The value of [`self_`](Self::self_) so far.
    pub fn get_self_(&self) -> &Option<String> {
        &self.input.self_
    }
    /// The member `gen`.
    pub fn r#gen(mut self, input: impl Into<String>) -> Self {
        self.input.r#gen = Some(input.into());
        self
    }
    /// Sets or clears [`gen`](Self::gen).
    pub fn set_gen(mut self, input: Option<String>) -> Self {
        self.input.r#gen = input;
        self
    }
    /// The value of [`gen`](Self::gen) so far.
    pub fn get_gen(&self) -> &Option<String> {
        &self.input.r#gen
    }
    /// The member `async`.
    pub fn r#async(mut self, input: impl Into<String>) -> Self {
        self.input.r#async = Some(input.into());
        self
    }
    /// Sets or clears [`async`](Self::async).
    pub fn set_async(mut self, input: Option<String>) -> Self {
        self.input.r#async = input;
        self
    }
    /// The value of [`async`](Self::async) so far.
    pub fn get_async(&self) -> &Option<String> {
        &self.input.r#async
    }
    /// The member `crate`.
    pub fn crate_(mut self, input: impl Into<String>) -> Self {
        self.input.crate_ = Some(input.into());
        self
    }
    /// Sets or clears [`crate_`](Self::crate_).
    pub fn set_crate_(mut self, input: Option<String>) -> Self {
        self.input.crate_ = input;
        self
    }
    /// The value of [`crate_`](Self::crate_) so far.
    pub fn get_crate_(&self) -> &Option<String> {
        &self.input.crate_
    }
    /// The member `super`.
    pub fn super_(mut self, input: impl Into<String>) -> Self {
        self.input.super_ = Some(input.into());
        self
    }
    /// Sets or clears [`super_`](Self::super_).
    pub fn set_super_(mut self, input: Option<String>) -> Self {
        self.input.super_ = input;
        self
    }
    /// The value of [`super_`](Self::super_) so far.
    pub fn get_super_(&self) -> &Option<String> {
        &self.input.super_
    }
    /// The member `build`.
    ///
    /// This member is required.
    pub fn build_value(mut self, input: impl Into<String>) -> Self {
        self.input.build_value = Some(input.into());
        self
    }
    /// Sets or clears [`build_value`](Self::build_value).
    pub fn set_build_value(mut self, input: Option<String>) -> Self {
        self.input.build_value = input;
        self
    }
    /// The value of [`build_value`](Self::build_value) so far.
    pub fn get_build_value(&self) -> &Option<String> {
        &self.input.build_value
    }
    /// The member `builder`.
    pub fn builder_value(mut self, input: impl Into<String>) -> Self {
        self.input.builder_value = Some(input.into());
        self
    }
    /// Sets or clears [`builder_value`](Self::builder_value).
    pub fn set_builder_value(mut self, input: Option<String>) -> Self {
        self.input.builder_value = input;
        self
    }
    /// The value of [`builder_value`](Self::builder_value) so far.
    pub fn get_builder_value(&self) -> &Option<String> {
        &self.input.builder_value
    }
    /// The member `send`.
    pub fn send_value(mut self, input: impl Into<String>) -> Self {
        self.input.send_value = Some(input.into());
        self
    }
    /// Sets or clears [`send_value`](Self::send_value).
    pub fn set_send_value(mut self, input: Option<String>) -> Self {
        self.input.send_value = input;
        self
    }
    /// The value of [`send_value`](Self::send_value) so far.
    pub fn get_send_value(&self) -> &Option<String> {
        &self.input.send_value
    }
    /// The member `customize`.
    pub fn customize_value(mut self, input: impl Into<String>) -> Self {
        self.input.customize_value = Some(input.into());
        self
    }
    /// Sets or clears [`customize_value`](Self::customize_value).
    pub fn set_customize_value(mut self, input: Option<String>) -> Self {
        self.input.customize_value = input;
        self
    }
    /// The value of [`customize_value`](Self::customize_value) so far.
    pub fn get_customize_value(&self) -> &Option<String> {
        &self.input.customize_value
    }
    /// The member `default`.
    pub fn default_value(mut self, input: impl Into<String>) -> Self {
        self.input.default_value = Some(input.into());
        self
    }
    /// Sets or clears [`default_value`](Self::default_value).
    pub fn set_default_value(mut self, input: Option<String>) -> Self {
        self.input.default_value = input;
        self
    }
    /// The value of [`default_value`](Self::default_value) so far.
    pub fn get_default_value(&self) -> &Option<String> {
        &self.input.default_value
    }
    /// The member `as_input`.
    pub fn as_input_value(mut self, input: impl Into<String>) -> Self {
        self.input.as_input_value = Some(input.into());
        self
    }
    /// Sets or clears [`as_input_value`](Self::as_input_value).
    pub fn set_as_input_value(mut self, input: Option<String>) -> Self {
        self.input.as_input_value = input;
        self
    }
    /// The value of [`as_input_value`](Self::as_input_value) so far.
    pub fn get_as_input_value(&self) -> &Option<String> {
        &self.input.as_input_value
    }
    /// The member `meta`.
    pub fn meta(mut self, input: impl Into<String>) -> Self {
        self.input.meta = Some(input.into());
        self
    }
    /// Sets or clears [`meta`](Self::meta).
    pub fn set_meta(mut self, input: Option<String>) -> Self {
        self.input.meta = input;
        self
    }
    /// The value of [`meta`](Self::meta) so far.
    pub fn get_meta(&self) -> &Option<String> {
        &self.input.meta
    }
    /// The member `fn`.
    pub fn r#fn(mut self, input: impl Into<String>) -> Self {
        self.input.r#fn = Some(input.into());
        self
    }
    /// Sets or clears [`fn`](Self::fn).
    pub fn set_fn(mut self, input: Option<String>) -> Self {
        self.input.r#fn = input;
        self
    }
    /// The value of [`fn`](Self::fn) so far.
    pub fn get_fn(&self) -> &Option<String> {
        &self.input.r#fn
    }
    /// The member `clone`.
    pub fn clone(mut self, input: impl Into<String>) -> Self {
        self.input.clone = Some(input.into());
        self
    }
    /// Sets or clears [`clone`](Self::clone).
    pub fn set_clone(mut self, input: Option<String>) -> Self {
        self.input.clone = input;
        self
    }
    /// The value of [`clone`](Self::clone) so far.
    pub fn get_clone(&self) -> &Option<String> {
        &self.input.clone
    }
    /// The member `choice`.
    pub fn choice(mut self, input: crate::types::Choice) -> Self {
        self.input.choice = Some(input);
        self
    }
    /// Sets or clears [`choice`](Self::choice).
    pub fn set_choice(mut self, input: Option<crate::types::Choice>) -> Self {
        self.input.choice = input;
        self
    }
    /// The value of [`choice`](Self::choice) so far.
    pub fn get_choice(&self) -> &Option<crate::types::Choice> {
        &self.input.choice
    }
    /// The member `mood`.
    pub fn mood(mut self, input: crate::types::Mood) -> Self {
        self.input.mood = Some(input);
        self
    }
    /// Sets or clears [`mood`](Self::mood).
    pub fn set_mood(mut self, input: Option<crate::types::Mood>) -> Self {
        self.input.mood = input;
        self
    }
    /// The value of [`mood`](Self::mood) so far.
    pub fn get_mood(&self) -> &Option<crate::types::Mood> {
        &self.input.mood
    }
    /// Builds the [`MoveInput`](crate::operation::move_::MoveInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::move_::MoveInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for MoveInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
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
