// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Clone`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Clone {
    /// The member `Value`.
    pub value: ::std::string::String,
    /// The member `Values`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl Clone {
    /// A builder for [`Clone`](Self).
    pub fn builder() -> crate::types::builders::CloneBuilder {
        crate::types::builders::CloneBuilder::default()
    }
    /// The member `Value`.
    pub fn value(&self) -> &str {
        self.value.as_str()
    }
    /// The member `Values`.
    ///
    /// An absent list reads as an empty one; `.values.is_none()` tells them apart.
    pub fn values(&self) -> &[::std::string::String] {
        self.values.as_deref().unwrap_or_default()
    }
}

/// A builder for [`Clone`](crate::types::Clone).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct CloneBuilder {
    pub(crate) value: ::std::option::Option<::std::string::String>,
    pub(crate) values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl CloneBuilder {
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
    /// The member `Values`.
    ///
    /// Appends an item; [`set_values`](Self::set_values) replaces the whole list.
    pub fn values(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.values.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`values`](Self::values).
    pub fn set_values(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.values = input;
        self
    }
    /// The value of [`values`](Self::values) so far.
    pub fn get_values(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.values
    }
    /// Builds the [`Clone`](crate::types::Clone).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::Clone,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("value", &self.value);
        problems.finish("Clone")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
