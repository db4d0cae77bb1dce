// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Says if the sentiment of the conversation is judged.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ContactLensSentimentConfiguration {
    /// Turns sentiment analysis on with `Enable` and off with `Disable`, which is the default.
    pub behavior: Option<String>,
}

impl ContactLensSentimentConfiguration {
    /// A builder for [`ContactLensSentimentConfiguration`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ContactLensSentimentConfigurationBuilder {
        crate::types::builders::ContactLensSentimentConfigurationBuilder::default()
    }
    /// Turns sentiment analysis on with `Enable` and off with `Disable`, which is the default.
    #[inline]
    pub fn behavior(&self) -> Option<&str> {
        self.behavior.as_deref()
    }
}

/// A builder for
/// [`ContactLensSentimentConfiguration`](crate::types::ContactLensSentimentConfiguration).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ContactLensSentimentConfigurationBuilder {
    pub(crate) behavior: Option<String>,
}

impl ContactLensSentimentConfigurationBuilder {
    /// Turns sentiment analysis on with `Enable` and off with `Disable`, which is the default.
    pub fn behavior(mut self, input: impl Into<String>) -> Self {
        self.behavior = Some(input.into());
        self
    }
    /// Sets or clears [`behavior`](Self::behavior).
    #[inline]
    pub fn set_behavior(mut self, input: Option<String>) -> Self {
        self.behavior = input;
        self
    }
    /// The value of [`behavior`](Self::behavior) so far.
    #[inline]
    pub fn get_behavior(&self) -> &Option<String> {
        &self.behavior
    }
    /// Builds the
    /// [`ContactLensSentimentConfiguration`](crate::types::ContactLensSentimentConfiguration).
    #[inline]
    pub fn build(self) -> crate::types::ContactLensSentimentConfiguration {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
