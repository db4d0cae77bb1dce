// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Word`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Word {
    /// The member `Text`.
    pub text: Option<String>,
}

impl Word {
    /// A builder for [`Word`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::WordBuilder {
        crate::types::builders::WordBuilder::default()
    }
    /// The member `Text`.
    #[inline]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

/// A builder for [`Word`](crate::types::Word).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct WordBuilder {
    pub(crate) text: Option<String>,
}

impl WordBuilder {
    /// The member `Text`.
    pub fn text(mut self, input: impl Into<String>) -> Self {
        self.text = Some(input.into());
        self
    }
    /// Sets or clears [`text`](Self::text).
    #[inline]
    pub fn set_text(mut self, input: Option<String>) -> Self {
        self.text = input;
        self
    }
    /// The value of [`text`](Self::text) so far.
    #[inline]
    pub fn get_text(&self) -> &Option<String> {
        &self.text
    }
    /// Builds the [`Word`](crate::types::Word).
    #[inline]
    pub fn build(self) -> crate::types::Word {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
