// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Line`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// The member `By`.
    pub by: Option<String>,
    /// The member `Loud`.
    pub loud: Option<bool>,
    /// The member `Count`.
    pub count: Option<i32>,
    /// The member `Total`.
    pub total: Option<i64>,
    /// The member `At`.
    pub at: Option<crate::primitives::DateTime>,
    /// The member `Key`.
    pub key: Option<crate::primitives::Blob>,
    /// The member `Text`.
    pub text: Option<String>,
    /// The member `Words`.
    pub words: Option<Vec<String>>,
}

impl Line {
    /// A builder for [`Line`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::LineBuilder {
        crate::types::builders::LineBuilder::default()
    }
    /// The member `By`.
    #[inline]
    pub fn by(&self) -> Option<&str> {
        self.by.as_deref()
    }
    /// The member `Loud`.
    #[inline]
    pub fn loud(&self) -> Option<bool> {
        self.loud
    }
    /// The member `Count`.
    #[inline]
    pub fn count(&self) -> Option<i32> {
        self.count
    }
    /// The member `Total`.
    #[inline]
    pub fn total(&self) -> Option<i64> {
        self.total
    }
    /// The member `At`.
    #[inline]
    pub fn at(&self) -> Option<&crate::primitives::DateTime> {
        self.at.as_ref()
    }
    /// The member `Key`.
    #[inline]
    pub fn key(&self) -> Option<&crate::primitives::Blob> {
        self.key.as_ref()
    }
    /// The member `Text`.
    #[inline]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
    /// The member `Words`.
    ///
    /// An absent list reads as an empty one; `.words.is_none()` tells them apart.
    #[inline]
    pub fn words(&self) -> &[String] {
        self.words.as_deref().unwrap_or_default()
    }
}

/// A builder for [`Line`](crate::types::Line).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct LineBuilder {
    pub(crate) by: Option<String>,
    pub(crate) loud: Option<bool>,
    pub(crate) count: Option<i32>,
    pub(crate) total: Option<i64>,
    pub(crate) at: Option<crate::primitives::DateTime>,
    pub(crate) key: Option<crate::primitives::Blob>,
    pub(crate) text: Option<String>,
    pub(crate) words: Option<Vec<String>>,
}

impl LineBuilder {
    /// The member `By`.
    pub fn by(mut self, input: impl Into<String>) -> Self {
        self.by = Some(input.into());
        self
    }
    /// Sets or clears [`by`](Self::by).
    #[inline]
    pub fn set_by(mut self, input: Option<String>) -> Self {
        self.by = input;
        self
    }
    /// The value of [`by`](Self::by) so far.
    #[inline]
    pub fn get_by(&self) -> &Option<String> {
        &self.by
    }
    /// The member `Loud`.
    #[inline]
    pub fn loud(mut self, input: bool) -> Self {
        self.loud = Some(input);
        self
    }
    /// Sets or clears [`loud`](Self::loud).
    #[inline]
    pub fn set_loud(mut self, input: Option<bool>) -> Self {
        self.loud = input;
        self
    }
    /// The value of [`loud`](Self::loud) so far.
    #[inline]
    pub fn get_loud(&self) -> &Option<bool> {
        &self.loud
    }
    /// The member `Count`.
    #[inline]
    pub fn count(mut self, input: i32) -> Self {
        self.count = Some(input);
        self
    }
    /// Sets or clears [`count`](Self::count).
    #[inline]
    pub fn set_count(mut self, input: Option<i32>) -> Self {
        self.count = input;
        self
    }
    /// The value of [`count`](Self::count) so far.
    #[inline]
    pub fn get_count(&self) -> &Option<i32> {
        &self.count
    }
    /// The member `Total`.
    #[inline]
    pub fn total(mut self, input: i64) -> Self {
        self.total = Some(input);
        self
    }
    /// Sets or clears [`total`](Self::total).
    #[inline]
    pub fn set_total(mut self, input: Option<i64>) -> Self {
        self.total = input;
        self
    }
    /// The value of [`total`](Self::total) so far.
    #[inline]
    pub fn get_total(&self) -> &Option<i64> {
        &self.total
    }
    /// The member `At`.
    #[inline]
    pub fn at(mut self, input: crate::primitives::DateTime) -> Self {
        self.at = Some(input);
        self
    }
    /// Sets or clears [`at`](Self::at).
    #[inline]
    pub fn set_at(mut self, input: Option<crate::primitives::DateTime>) -> Self {
        self.at = input;
        self
    }
    /// The value of [`at`](Self::at) so far.
    #[inline]
    pub fn get_at(&self) -> &Option<crate::primitives::DateTime> {
        &self.at
    }
    /// The member `Key`.
    #[inline]
    pub fn key(mut self, input: crate::primitives::Blob) -> Self {
        self.key = Some(input);
        self
    }
    /// Sets or clears [`key`](Self::key).
    #[inline]
    pub fn set_key(mut self, input: Option<crate::primitives::Blob>) -> Self {
        self.key = input;
        self
    }
    /// The value of [`key`](Self::key) so far.
    #[inline]
    pub fn get_key(&self) -> &Option<crate::primitives::Blob> {
        &self.key
    }
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
    /// The member `Words`.
    ///
    /// Appends an item; [`set_words`](Self::set_words) replaces the whole list.
    pub fn words(mut self, input: impl Into<String>) -> Self {
        self.words.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`words`](Self::words).
    #[inline]
    pub fn set_words(mut self, input: Option<Vec<String>>) -> Self {
        self.words = input;
        self
    }
    /// The value of [`words`](Self::words) so far.
    #[inline]
    pub fn get_words(&self) -> &Option<Vec<String>> {
        &self.words
    }
    /// Builds the [`Line`](crate::types::Line).
    #[inline]
    pub fn build(self) -> crate::types::Line {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
