// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Fetch` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct FetchOutput {
    /// The member `Value`.
    pub value: ::std::string::String,
    /// The member `Values`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl FetchOutput {
    /// A builder for [`FetchOutput`](Self).
    pub fn builder() -> crate::operation::fetch::builders::FetchOutputBuilder {
        crate::operation::fetch::builders::FetchOutputBuilder::default()
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

impl ::shapesmith_runtime::aws_types::request_id::RequestId for FetchOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for FetchOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`FetchOutput`](crate::operation::fetch::FetchOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct FetchOutputBuilder {
    pub(crate) value: ::std::option::Option<::std::string::String>,
    pub(crate) values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl FetchOutputBuilder {
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
    /// Builds the [`FetchOutput`](crate::operation::fetch::FetchOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::fetch::FetchOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("value", &self.value);
        problems.finish("FetchOutput")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
