// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RottenCause`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct RottenCause {
    /// The member `Why`.
    pub why: Option<String>,
    /// The member `Deeper`.
    pub deeper: Option<Box<crate::types::RottenCause>>,
}

impl RottenCause {
    /// A builder for [`RottenCause`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::RottenCauseBuilder {
        crate::types::builders::RottenCauseBuilder::default()
    }
    /// The member `Why`.
    #[inline]
    pub fn why(&self) -> Option<&str> {
        self.why.as_deref()
    }
    /// The member `Deeper`.
    #[inline]
    pub fn deeper(&self) -> Option<&crate::types::RottenCause> {
        self.deeper.as_deref()
    }
}

/// A builder for [`RottenCause`](crate::types::RottenCause).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct RottenCauseBuilder {
    pub(crate) why: Option<String>,
    pub(crate) deeper: Option<Box<crate::types::RottenCause>>,
}

impl RottenCauseBuilder {
    /// The member `Why`.
    pub fn why(mut self, input: impl Into<String>) -> Self {
        self.why = Some(input.into());
        self
    }
    /// Sets or clears [`why`](Self::why).
    #[inline]
    pub fn set_why(mut self, input: Option<String>) -> Self {
        self.why = input;
        self
    }
    /// The value of [`why`](Self::why) so far.
    #[inline]
    pub fn get_why(&self) -> &Option<String> {
        &self.why
    }
    /// The member `Deeper`.
    pub fn deeper(mut self, input: impl Into<Box<crate::types::RottenCause>>) -> Self {
        self.deeper = Some(input.into());
        self
    }
    /// Sets or clears [`deeper`](Self::deeper).
    #[inline]
    pub fn set_deeper(mut self, input: Option<Box<crate::types::RottenCause>>) -> Self {
        self.deeper = input;
        self
    }
    /// The value of [`deeper`](Self::deeper) so far.
    #[inline]
    pub fn get_deeper(&self) -> &Option<Box<crate::types::RottenCause>> {
        &self.deeper
    }
    /// Builds the [`RottenCause`](crate::types::RottenCause).
    #[inline]
    pub fn build(self) -> crate::types::RottenCause {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
