// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `PutItemFluentBuilder`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PutItemFluentBuilder {
    /// The member `Value`.
    pub value: Option<String>,
}

impl PutItemFluentBuilder {
    /// A builder for [`PutItemFluentBuilder`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::PutItemFluentBuilderBuilder {
        crate::types::builders::PutItemFluentBuilderBuilder::default()
    }
    /// The member `Value`.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

/// A builder for [`PutItemFluentBuilder`](crate::types::PutItemFluentBuilder).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PutItemFluentBuilderBuilder {
    pub(crate) value: Option<String>,
}

impl PutItemFluentBuilderBuilder {
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
    /// Builds the [`PutItemFluentBuilder`](crate::types::PutItemFluentBuilder).
    #[inline]
    pub fn build(self) -> crate::types::PutItemFluentBuilder {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
