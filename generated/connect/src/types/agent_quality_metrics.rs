// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Measures how good the media connection of the agent was.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AgentQualityMetrics {
    /// Quality score and suspected problems of the agent's audio.
    pub audio: Option<crate::types::AudioQualityMetricsInfo>,
}

impl AgentQualityMetrics {
    /// A builder for [`AgentQualityMetrics`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::AgentQualityMetricsBuilder {
        crate::types::builders::AgentQualityMetricsBuilder::default()
    }
    /// Quality score and suspected problems of the agent's audio.
    #[inline]
    pub fn audio(&self) -> Option<&crate::types::AudioQualityMetricsInfo> {
        self.audio.as_ref()
    }
}

/// A builder for [`AgentQualityMetrics`](crate::types::AgentQualityMetrics).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AgentQualityMetricsBuilder {
    pub(crate) audio: Option<crate::types::AudioQualityMetricsInfo>,
}

impl AgentQualityMetricsBuilder {
    /// Quality score and suspected problems of the agent's audio.
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
    /// Builds the [`AgentQualityMetrics`](crate::types::AgentQualityMetrics).
    #[inline]
    pub fn build(self) -> crate::types::AgentQualityMetrics {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
