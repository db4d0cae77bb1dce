// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Word`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Word {
    /// The member `Text`.
    pub text: ::std::option::Option<::std::string::String>,
}

impl Word {
    /// A builder for [`Word`](Self).
    pub fn builder() -> crate::types::builders::WordBuilder {
        crate::types::builders::WordBuilder::default()
    }
    /// The member `Text`.
    pub fn text(&self) -> ::std::option::Option<&str> {
        self.text.as_deref()
    }
}

/// A builder for [`Word`](crate::types::Word).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct WordBuilder {
    pub(crate) text: ::std::option::Option<::std::string::String>,
}

impl WordBuilder {
    /// The member `Text`.
    pub fn text(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.text = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`text`](Self::text).
    pub fn set_text(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.text = input;
        self
    }
    /// The value of [`text`](Self::text) so far.
    pub fn get_text(&self) -> &::std::option::Option<::std::string::String> {
        &self.text
    }
    /// Builds the [`Word`](crate::types::Word).
    pub fn build(self) -> crate::types::Word {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
