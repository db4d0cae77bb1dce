// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Measures how good the media connection of the agent was.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AgentQualityMetrics {
    /// Quality score and suspected problems of the agent's audio.
    pub audio: ::std::option::Option<crate::types::AudioQualityMetricsInfo>,
}

impl AgentQualityMetrics {
    /// A builder for [`AgentQualityMetrics`](Self).
    pub fn builder() -> crate::types::builders::AgentQualityMetricsBuilder {
        crate::types::builders::AgentQualityMetricsBuilder::default()
    }
    /// Quality score and suspected problems of the agent's audio.
    pub fn audio(
        &self,
    ) -> ::std::option::Option<&crate::types::AudioQualityMetricsInfo> {
        self.audio.as_ref()
    }
}

/// A builder for [`AgentQualityMetrics`](crate::types::AgentQualityMetrics).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct AgentQualityMetricsBuilder {
    pub(crate) audio: ::std::option::Option<crate::types::AudioQualityMetricsInfo>,
}

impl AgentQualityMetricsBuilder {
    /// Quality score and suspected problems of the agent's audio.
    pub fn audio(mut self, input: crate::types::AudioQualityMetricsInfo) -> Self {
        self.audio = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`audio`](Self::audio).
    pub fn set_audio(
        mut self,
        input: ::std::option::Option<crate::types::AudioQualityMetricsInfo>,
    ) -> Self {
        self.audio = input;
        self
    }
    /// The value of [`audio`](Self::audio) so far.
    pub fn get_audio(
        &self,
    ) -> &::std::option::Option<crate::types::AudioQualityMetricsInfo> {
        &self.audio
    }
    /// Builds the [`AgentQualityMetrics`](crate::types::AgentQualityMetrics).
    pub fn build(self) -> crate::types::AgentQualityMetrics {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
