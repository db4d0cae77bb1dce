// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Fetch` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct FetchOutput {
    /// The member `Value`.
    pub value: String,
    /// The member `Values`.
    pub values: Option<Vec<String>>,
    pub(crate) _request_id: Option<String>,
}

impl FetchOutput {
    /// A builder for [`FetchOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::fetch::builders::FetchOutputBuilder {
        crate::operation::fetch::builders::FetchOutputBuilder::default()
    }
    /// The member `Value`.
    #[inline]
    pub fn value(&self) -> &str {
        self.value.as_str()
    }
    /// The member `Values`.
    ///
    /// An absent list reads as an empty one; `.values.is_none()` tells them apart.
    #[inline]
    pub fn values(&self) -> &[String] {
        self.values.as_deref().unwrap_or_default()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for FetchOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for FetchOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`FetchOutput`](crate::operation::fetch::FetchOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct FetchOutputBuilder {
    pub(crate) value: Option<String>,
    pub(crate) values: Option<Vec<String>>,
    pub(crate) _request_id: Option<String>,
}

impl FetchOutputBuilder {
    /// The member `Value`.
    pub fn value(mut self, input: impl Into<String>) -> Self {
        self.value = Some(input.into());
        self
    }
    /// Sets or clears [`value`](Self::value).
    #[inline]
    pub fn set_value(mut self, input: Option<String>) -> Self {
        self.value = input;
        self
    }
    /// The value of [`value`](Self::value) so far.
    #[inline]
    pub fn get_value(&self) -> &Option<String> {
        &self.value
    }
    /// The member `Values`.
    ///
    /// Appends an item; [`set_values`](Self::set_values) replaces the whole list.
    pub fn values(mut self, input: impl Into<String>) -> Self {
        self.values.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`values`](Self::values).
    #[inline]
    pub fn set_values(mut self, input: Option<Vec<String>>) -> Self {
        self.values = input;
        self
    }
    /// The value of [`values`](Self::values) so far.
    #[inline]
    pub fn get_values(&self) -> &Option<Vec<String>> {
        &self.values
    }
    /// Builds the [`FetchOutput`](crate::operation::fetch::FetchOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::fetch::FetchOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("value", &self.value);
        problems.finish("FetchOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
