// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Box`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Box {
    /// The member `Box`.
    pub r#box: ::std::option::Option<::std::boxed::Box<crate::types::Box>>,
    /// The member `Vec`.
    pub vec: ::std::vec::Vec<crate::types::Option>,
    /// The member `HashMap`.
    pub hash_map: ::std::collections::HashMap<
        ::std::string::String,
        crate::types::Result,
    >,
    /// The member `String`.
    pub string: ::std::option::Option<crate::types::String>,
    /// The member `Option`.
    pub option: ::std::option::Option<crate::types::Option>,
}

impl Box {
    /// A builder for [`Box`](Self).
    pub fn builder() -> crate::types::builders::BoxBuilder {
        crate::types::builders::BoxBuilder::default()
    }
    /// The member `Box`.
    pub fn r#box(&self) -> ::std::option::Option<&crate::types::Box> {
        self.r#box.as_deref()
    }
    /// The member `Vec`.
    pub fn vec(&self) -> &[crate::types::Option] {
        self.vec.as_slice()
    }
    /// The member `HashMap`.
    pub fn hash_map(
        &self,
    ) -> &::std::collections::HashMap<::std::string::String, crate::types::Result> {
        &self.hash_map
    }
    /// The member `String`.
    pub fn string(&self) -> ::std::option::Option<&crate::types::String> {
        self.string.as_ref()
    }
    /// The member `Option`.
    pub fn option(&self) -> ::std::option::Option<&crate::types::Option> {
        self.option.as_ref()
    }
}

/// A builder for [`Box`](crate::types::Box).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct BoxBuilder {
    pub(crate) r#box: ::std::option::Option<::std::boxed::Box<crate::types::Box>>,
    pub(crate) vec: ::std::option::Option<::std::vec::Vec<crate::types::Option>>,
    pub(crate) hash_map: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, crate::types::Result>,
    >,
    pub(crate) string: ::std::option::Option<crate::types::String>,
    pub(crate) option: ::std::option::Option<crate::types::Option>,
}

impl BoxBuilder {
    /// The member `Box`.
    pub fn r#box(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::Box>>,
    ) -> Self {
        self.r#box = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`box`](Self::box).
    pub fn set_box(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::Box>>,
    ) -> Self {
        self.r#box = input;
        self
    }
    /// The value of [`box`](Self::box) so far.
    pub fn get_box(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::Box>> {
        &self.r#box
    }
    /// The member `Vec`.
    ///
    /// Appends an item; [`set_vec`](Self::set_vec) replaces the whole list.
    pub fn vec(mut self, input: crate::types::Option) -> Self {
        self.vec.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`vec`](Self::vec).
    pub fn set_vec(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Option>>,
    ) -> Self {
        self.vec = input;
        self
    }
    /// The value of [`vec`](Self::vec) so far.
    pub fn get_vec(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Option>> {
        &self.vec
    }
    /// The member `HashMap`.
    ///
    /// Adds an entry; [`set_hash_map`](Self::set_hash_map) replaces the whole map.
    pub fn hash_map(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: crate::types::Result,
    ) -> Self {
        self.hash_map.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`hash_map`](Self::hash_map).
    pub fn set_hash_map(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, crate::types::Result>,
        >,
    ) -> Self {
        self.hash_map = input;
        self
    }
    /// The value of [`hash_map`](Self::hash_map) so far.
    pub fn get_hash_map(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, crate::types::Result>,
    > {
        &self.hash_map
    }
    /// The member `String`.
    pub fn string(mut self, input: crate::types::String) -> Self {
        self.string = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`string`](Self::string).
    pub fn set_string(
        mut self,
        input: ::std::option::Option<crate::types::String>,
    ) -> Self {
        self.string = input;
        self
    }
    /// The value of [`string`](Self::string) so far.
    pub fn get_string(&self) -> &::std::option::Option<crate::types::String> {
        &self.string
    }
    /// The member `Option`.
    pub fn option(mut self, input: crate::types::Option) -> Self {
        self.option = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`option`](Self::option).
    pub fn set_option(
        mut self,
        input: ::std::option::Option<crate::types::Option>,
    ) -> Self {
        self.option = input;
        self
    }
    /// The value of [`option`](Self::option) so far.
    pub fn get_option(&self) -> &::std::option::Option<crate::types::Option> {
        &self.option
    }
    /// Builds the [`Box`](crate::types::Box).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::Box,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("vec", &self.vec);
        problems.required("hash_map", &self.hash_map);
        problems.finish("Box")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
