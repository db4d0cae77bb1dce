// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Unhandled2`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Unhandled2 {
    /// The member `Value`.
    pub value: String,
    /// The member `Values`.
    pub values: Option<Vec<String>>,
}

impl Unhandled2 {
    /// A builder for [`Unhandled2`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::Unhandled2Builder {
        crate::types::builders::Unhandled2Builder::default()
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

/// A builder for [`Unhandled2`](crate::types::Unhandled2).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Unhandled2Builder {
    pub(crate) value: Option<String>,
    pub(crate) values: Option<Vec<String>>,
}

impl Unhandled2Builder {
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
    /// Builds the [`Unhandled2`](crate::types::Unhandled2).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::Unhandled2,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("value", &self.value);
        problems.finish("Unhandled2")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
