// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Measures how good the media connection of the customer was.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct CustomerQualityMetrics {
    /// Quality score and suspected problems of the customer's audio.
    pub audio: Option<crate::types::AudioQualityMetricsInfo>,
}

impl CustomerQualityMetrics {
    /// A builder for [`CustomerQualityMetrics`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::CustomerQualityMetricsBuilder {
        crate::types::builders::CustomerQualityMetricsBuilder::default()
    }
    /// Quality score and suspected problems of the customer's audio.
    #[inline]
    pub fn audio(&self) -> Option<&crate::types::AudioQualityMetricsInfo> {
        self.audio.as_ref()
    }
}

/// A builder for [`CustomerQualityMetrics`](crate::types::CustomerQualityMetrics).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CustomerQualityMetricsBuilder {
    pub(crate) audio: Option<crate::types::AudioQualityMetricsInfo>,
}

impl CustomerQualityMetricsBuilder {
    /// Quality score and suspected problems of the customer's audio.
    #[inline]
    pub fn audio(mut self, input: crate::types::AudioQualityMetricsInfo) -> Self {
        self.audio = Some(input);
        self
    }
    /// Sets or clears [`audio`](Self::audio).
    #[inline]
    pub fn set_audio(
        mut self,
        input: Option<crate::types::AudioQualityMetricsInfo>,
    ) -> Self {
        self.audio = input;
        self
    }
    /// The value of [`audio`](Self::audio) so far.
    #[inline]
    pub fn get_audio(&self) -> &Option<crate::types::AudioQualityMetricsInfo> {
        &self.audio
    }
    /// Builds the [`CustomerQualityMetrics`](crate::types::CustomerQualityMetrics).
    #[inline]
    pub fn build(self) -> crate::types::CustomerQualityMetrics {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
