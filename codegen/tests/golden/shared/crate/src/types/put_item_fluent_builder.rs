// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `PutItemFluentBuilder`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PutItemFluentBuilder {
    /// The member `Value`.
    pub value: ::std::option::Option<::std::string::String>,
}

impl PutItemFluentBuilder {
    /// A builder for [`PutItemFluentBuilder`](Self).
    pub fn builder() -> crate::types::builders::PutItemFluentBuilderBuilder {
        crate::types::builders::PutItemFluentBuilderBuilder::default()
    }
    /// The member `Value`.
    pub fn value(&self) -> ::std::option::Option<&str> {
        self.value.as_deref()
    }
}

/// A builder for [`PutItemFluentBuilder`](crate::types::PutItemFluentBuilder).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PutItemFluentBuilderBuilder {
    pub(crate) value: ::std::option::Option<::std::string::String>,
}

impl PutItemFluentBuilderBuilder {
    /// The member `Value`.
    pub fn value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`value`](Self::value).
    pub fn set_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.value = input;
        self
    }
    /// The value of [`value`](Self::value) so far.
    pub fn get_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.value
    }
    /// Builds the [`PutItemFluentBuilder`](crate::types::PutItemFluentBuilder).
    pub fn build(self) -> crate::types::PutItemFluentBuilder {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
