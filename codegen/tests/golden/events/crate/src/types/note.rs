// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Note`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Note {
    /// The member `Text`.
    pub text: Option<String>,
}

impl Note {
    /// A builder for [`Note`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::NoteBuilder {
        crate::types::builders::NoteBuilder::default()
    }
    /// The member `Text`.
    #[inline]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

/// A builder for [`Note`](crate::types::Note).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct NoteBuilder {
    pub(crate) text: Option<String>,
}

impl NoteBuilder {
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
    /// Builds the [`Note`](crate::types::Note).
    #[inline]
    pub fn build(self) -> crate::types::Note {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
