// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Box`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Box {
    /// The member `Box`.
    pub r#box: Option<::std::boxed::Box<crate::types::Box>>,
    /// The member `Vec`.
    pub vec: Vec<crate::types::Option>,
    /// The member `HashMap`.
    pub hash_map: ::std::collections::HashMap<String, crate::types::Result>,
    /// The member `String`.
    pub string: Option<crate::types::String>,
    /// The member `Option`.
    pub option: Option<crate::types::Option>,
}

impl Box {
    /// A builder for [`Box`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::BoxBuilder {
        crate::types::builders::BoxBuilder::default()
    }
    /// The member `Box`.
    #[inline]
    pub fn r#box(&self) -> Option<&crate::types::Box> {
        self.r#box.as_deref()
    }
    /// The member `Vec`.
    #[inline]
    pub fn vec(&self) -> &[crate::types::Option] {
        self.vec.as_slice()
    }
    /// The member `HashMap`.
    #[inline]
    pub fn hash_map(
        &self,
    ) -> &::std::collections::HashMap<String, crate::types::Result> {
        &self.hash_map
    }
    /// The member `String`.
    #[inline]
    pub fn string(&self) -> Option<&crate::types::String> {
        self.string.as_ref()
    }
    /// The member `Option`.
    #[inline]
    pub fn option(&self) -> Option<&crate::types::Option> {
        self.option.as_ref()
    }
}

/// A builder for [`Box`](crate::types::Box).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct BoxBuilder {
    pub(crate) r#box: Option<::std::boxed::Box<crate::types::Box>>,
    pub(crate) vec: Option<Vec<crate::types::Option>>,
    pub(crate) hash_map: Option<
        ::std::collections::HashMap<String, crate::types::Result>,
    >,
    pub(crate) string: Option<crate::types::String>,
    pub(crate) option: Option<crate::types::Option>,
}

impl BoxBuilder {
    /// The member `Box`.
    pub fn r#box(
        mut self,
        input: impl Into<::std::boxed::Box<crate::types::Box>>,
    ) -> Self {
        self.r#box = Some(input.into());
        self
    }
    /// Sets or clears [`box`](Self::box).
    #[inline]
    pub fn set_box(
        mut self,
        input: Option<::std::boxed::Box<crate::types::Box>>,
    ) -> Self {
        self.r#box = input;
        self
    }
    /// The value of [`box`](Self::box) so far.
    #[inline]
    pub fn get_box(&self) -> &Option<::std::boxed::Box<crate::types::Box>> {
        &self.r#box
    }
    /// The member `Vec`.
    ///
    /// Appends an item; [`set_vec`](Self::set_vec) replaces the whole list.
    #[inline]
    pub fn vec(mut self, input: crate::types::Option) -> Self {
        self.vec.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`vec`](Self::vec).
    #[inline]
    pub fn set_vec(mut self, input: Option<Vec<crate::types::Option>>) -> Self {
        self.vec = input;
        self
    }
    /// The value of [`vec`](Self::vec) so far.
    #[inline]
    pub fn get_vec(&self) -> &Option<Vec<crate::types::Option>> {
        &self.vec
    }
    /// The member `HashMap`.
    ///
    /// Adds an entry; [`set_hash_map`](Self::set_hash_map) replaces the whole map.
    pub fn hash_map(mut self, k: impl Into<String>, v: crate::types::Result) -> Self {
        self.hash_map.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`hash_map`](Self::hash_map).
    #[inline]
    pub fn set_hash_map(
        mut self,
        input: Option<::std::collections::HashMap<String, crate::types::Result>>,
    ) -> Self {
        self.hash_map = input;
        self
    }
    /// The value of [`hash_map`](Self::hash_map) so far.
    #[inline]
    pub fn get_hash_map(
        &self,
    ) -> &Option<::std::collections::HashMap<String, crate::types::Result>> {
        &self.hash_map
    }
    /// The member `String`.
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
    /// The member `Option`.
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
    /// Builds the [`Box`](crate::types::Box).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::Box,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("vec", &self.vec);
        problems.required("hash_map", &self.hash_map);
        problems.finish("Box")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
