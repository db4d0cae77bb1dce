// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RottenCause`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RottenCause {
    /// The member `Why`.
    pub why: ::std::option::Option<::std::string::String>,
    /// The member `Deeper`.
    pub deeper: ::std::option::Option<::std::boxed::Box<crate::types::RottenCause>>,
}

impl RottenCause {
    /// A builder for [`RottenCause`](Self).
    pub fn builder() -> crate::types::builders::RottenCauseBuilder {
        crate::types::builders::RottenCauseBuilder::default()
    }
    /// The member `Why`.
    pub fn why(&self) -> ::std::option::Option<&str> {
        self.why.as_deref()
    }
    /// The member `Deeper`.
    pub fn deeper(&self) -> ::std::option::Option<&crate::types::RottenCause> {
        self.deeper.as_deref()
    }
}

/// A builder for [`RottenCause`](crate::types::RottenCause).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct RottenCauseBuilder {
    pub(crate) why: ::std::option::Option<::std::string::String>,
    pub(crate) deeper: ::std::option::Option<
        ::std::boxed::Box<crate::types::RottenCause>,
    >,
}

impl RottenCauseBuilder {
    /// The member `Why`.
    pub fn why(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.why = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`why`](Self::why).
    pub fn set_why(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.why = input;
        self
    }
    /// The value of [`why`](Self::why) so far.
    pub fn get_why(&self) -> &::std::option::Option<::std::string::String> {
        &self.why
    }
    /// The member `Deeper`.
    pub fn deeper(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::RottenCause>>,
    ) -> Self {
        self.deeper = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`deeper`](Self::deeper).
    pub fn set_deeper(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::RottenCause>>,
    ) -> Self {
        self.deeper = input;
        self
    }
    /// The value of [`deeper`](Self::deeper) so far.
    pub fn get_deeper(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::RottenCause>> {
        &self.deeper
    }
    /// Builds the [`RottenCause`](crate::types::RottenCause).
    pub fn build(self) -> crate::types::RottenCause {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
