// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Rates the audio of a media connection and lists what may have degraded it.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AudioQualityMetricsInfo {
    /// An estimate, as a number, of how good the connection was.
    pub quality_score: Option<f32>,
    /// Up to three suspected causes of poor quality, out of `HighPacketLoss`, `HighRoundTripTime`
    /// and `HighJitterBuffer`. An empty list means that none was noticed.
    pub potential_quality_issues: Option<Vec<String>>,
}

impl AudioQualityMetricsInfo {
    /// A builder for [`AudioQualityMetricsInfo`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::AudioQualityMetricsInfoBuilder {
        crate::types::builders::AudioQualityMetricsInfoBuilder::default()
    }
    /// An estimate, as a number, of how good the connection was.
    #[inline]
    pub fn quality_score(&self) -> Option<f32> {
        self.quality_score
    }
    /// Up to three suspected causes of poor quality, out of `HighPacketLoss`, `HighRoundTripTime`
    /// and `HighJitterBuffer`. An empty list means that none was noticed.
    ///
    /// An absent list reads as an empty one; `.potential_quality_issues.is_none()` tells them
    /// apart.
    #[inline]
    pub fn potential_quality_issues(&self) -> &[String] {
        self.potential_quality_issues.as_deref().unwrap_or_default()
    }
}

/// A builder for [`AudioQualityMetricsInfo`](crate::types::AudioQualityMetricsInfo).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AudioQualityMetricsInfoBuilder {
    pub(crate) quality_score: Option<f32>,
    pub(crate) potential_quality_issues: Option<Vec<String>>,
}

impl AudioQualityMetricsInfoBuilder {
    /// An estimate, as a number, of how good the connection was.
    #[inline]
    pub fn quality_score(mut self, input: f32) -> Self {
        self.quality_score = Some(input);
        self
    }
    /// Sets or clears [`quality_score`](Self::quality_score).
    #[inline]
    pub fn set_quality_score(mut self, input: Option<f32>) -> Self {
        self.quality_score = input;
        self
    }
    /// The value of [`quality_score`](Self::quality_score) so far.
    #[inline]
    pub fn get_quality_score(&self) -> &Option<f32> {
        &self.quality_score
    }
    /// Up to three suspected causes of poor quality, out of `HighPacketLoss`, `HighRoundTripTime`
    /// and `HighJitterBuffer`. An empty list means that none was noticed.
    ///
    /// Appends an item; [`set_potential_quality_issues`](Self::set_potential_quality_issues)
    /// replaces the whole list.
    pub fn potential_quality_issues(mut self, input: impl Into<String>) -> Self {
        self.potential_quality_issues.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`potential_quality_issues`](Self::potential_quality_issues).
    #[inline]
    pub fn set_potential_quality_issues(mut self, input: Option<Vec<String>>) -> Self {
        self.potential_quality_issues = input;
        self
    }
    /// The value of [`potential_quality_issues`](Self::potential_quality_issues) so far.
    #[inline]
    pub fn get_potential_quality_issues(&self) -> &Option<Vec<String>> {
        &self.potential_quality_issues
    }
    /// Builds the [`AudioQualityMetricsInfo`](crate::types::AudioQualityMetricsInfo).
    #[inline]
    pub fn build(self) -> crate::types::AudioQualityMetricsInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
