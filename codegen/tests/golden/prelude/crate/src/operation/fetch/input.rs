// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Fetch` sends.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct FetchInput {
    /// The member `Value`.
    ///
    /// This member is required.
    pub value: ::std::option::Option<::std::string::String>,
    /// The member `Values`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl FetchInput {
    /// A builder for [`FetchInput`](Self).
    pub fn builder() -> crate::operation::fetch::builders::FetchInputBuilder {
        crate::operation::fetch::builders::FetchInputBuilder::default()
    }
    /// The member `Value`.
    ///
    /// This member is required.
    pub fn value(&self) -> ::std::option::Option<&str> {
        self.value.as_deref()
    }
    /// The member `Values`.
    ///
    /// An absent list reads as an empty one; `.values.is_none()` tells them apart.
    pub fn values(&self) -> &[::std::string::String] {
        self.values.as_deref().unwrap_or_default()
    }
}

/// A builder for [`FetchInput`](crate::operation::fetch::FetchInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct FetchRequestBuilder<C> {
    pub(crate) input: crate::operation::fetch::FetchInput,
    pub(crate) client: C,
}

/// A builder for [`FetchInput`](crate::operation::fetch::FetchInput) alone.
pub type FetchInputBuilder = FetchRequestBuilder<()>;

impl<C> FetchRequestBuilder<C> {
    /// The member `Value`.
    ///
    /// This member is required.
    pub fn value(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.value = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`value`](Self::value).
    pub fn set_value(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.value = input;
        self
    }
    /// The value of [`value`](Self::value) so far.
    pub fn get_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.value
    }
    /// The member `Values`.
    ///
    /// Appends an item; [`set_values`](Self::set_values) replaces the whole list.
    pub fn values(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.values.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`values`](Self::values).
    pub fn set_values(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.input.values = input;
        self
    }
    /// The value of [`values`](Self::values) so far.
    pub fn get_values(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.input.values
    }
    /// Builds the [`FetchInput`](crate::operation::fetch::FetchInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::fetch::FetchInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        ::std::result::Result::Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for FetchInput {
    fn check(
        &self,
    ) -> ::std::result::Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("value", &self.value);
        problems.finish("FetchInput")
    }
}
