// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Measures how good the media connection of the customer was.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct CustomerQualityMetrics {
    /// Quality score and suspected problems of the customer's audio.
    pub audio: ::std::option::Option<crate::types::AudioQualityMetricsInfo>,
}

impl CustomerQualityMetrics {
    /// A builder for [`CustomerQualityMetrics`](Self).
    pub fn builder() -> crate::types::builders::CustomerQualityMetricsBuilder {
        crate::types::builders::CustomerQualityMetricsBuilder::default()
    }
    /// Quality score and suspected problems of the customer's audio.
    pub fn audio(
        &self,
    ) -> ::std::option::Option<&crate::types::AudioQualityMetricsInfo> {
        self.audio.as_ref()
    }
}

/// A builder for [`CustomerQualityMetrics`](crate::types::CustomerQualityMetrics).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct CustomerQualityMetricsBuilder {
    pub(crate) audio: ::std::option::Option<crate::types::AudioQualityMetricsInfo>,
}

impl CustomerQualityMetricsBuilder {
    /// Quality score and suspected problems of the customer's audio.
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
    /// Builds the [`CustomerQualityMetrics`](crate::types::CustomerQualityMetrics).
    pub fn build(self) -> crate::types::CustomerQualityMetrics {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
