// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Result2` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Result2Input {
    /// The member `Value`.
    ///
    /// This member is required.
    pub value: Option<String>,
    /// The member `Values`.
    pub values: Option<Vec<String>>,
}

impl Result2Input {
    /// A builder for [`Result2Input`](Self).
    #[inline]
    pub fn builder() -> crate::operation::result2::builders::Result2InputBuilder {
        crate::operation::result2::builders::Result2InputBuilder::default()
    }
    /// The member `Value`.
    ///
    /// This member is required.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
    /// The member `Values`.
    ///
    /// An absent list reads as an empty one; `.values.is_none()` tells them apart.
    #[inline]
    pub fn values(&self) -> &[String] {
        self.values.as_deref().unwrap_or_default()
    }
}

/// A builder for [`Result2Input`](crate::operation::result2::Result2Input).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Result2RequestBuilder<C> {
    pub(crate) input: crate::operation::result2::Result2Input,
    pub(crate) client: C,
}

/// A builder for [`Result2Input`](crate::operation::result2::Result2Input) alone.
pub type Result2InputBuilder = Result2RequestBuilder<()>;

impl<C> Result2RequestBuilder<C> {
    /// The member `Value`.
    ///
    /// This member is required.
    pub fn value(mut self, input: impl Into<String>) -> Self {
        self.input.value = Some(input.into());
        self
    }
    /// Sets or clears [`value`](Self::value).
    pub fn set_value(mut self, input: Option<String>) -> Self {
        self.input.value = input;
        self
    }
    /// The value of [`value`](Self::value) so far.
    pub fn get_value(&self) -> &Option<String> {
        &self.input.value
    }
    /// The member `Values`.
    ///
    /// Appends an item; [`set_values`](Self::set_values) replaces the whole list.
    pub fn values(mut self, input: impl Into<String>) -> Self {
        self.input.values.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`values`](Self::values).
    pub fn set_values(mut self, input: Option<Vec<String>>) -> Self {
        self.input.values = input;
        self
    }
    /// The value of [`values`](Self::values) so far.
    pub fn get_values(&self) -> &Option<Vec<String>> {
        &self.input.values
    }
    /// Builds the [`Result2Input`](crate::operation::result2::Result2Input).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::result2::Result2Input,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for Result2Input {
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("value", &self.value);
        problems.finish("Result2Input")
    }
}
